//! Credentials that the format of a file around them tells.

use crate::base64;
use crate::detect::kind::{Alphabet, KIND, Kind};

/// A value of a Kubernetes Secret.
pub(crate) static KUBERNETES_SECRET: Kind = Kind {
    id: "kubernetes-secret",
    name: "value of a Kubernetes Secret",
    made: Some(|dice| base64::encode(dice.text(Alphabet::Base62, 18).as_bytes())),
    docs: "https://kubernetes.io/docs/concepts/configuration/secret/",
    ..KIND
};

/// A token or password in `.npmrc`.
pub(crate) static NPM_REGISTRY: Kind = Kind {
    id: "npm-registry-token",
    provider: "npm",
    name: "npm registry token or password",
    made: Some(|dice| dice.text(Alphabet::Base62, 36)),
    rotate: "https://www.npmjs.com/settings/~/tokens",
    docs: "https://docs.npmjs.com/cli/configuring-npm/npmrc",
    ..KIND
};

/// A line of `.pgpass`.
pub(crate) static PASSFILE: Kind = Kind {
    id: "postgres-password",
    name: "PostgreSQL password",
    made: Some(|dice| dice.text(Alphabet::Base62, 18)),
    docs: "https://www.postgresql.org/docs/current/libpq-pgpass.html",
    ..KIND
};

/// An output of Terraform that is marked as sensitive.
pub(crate) static SENSITIVE_OUTPUT: Kind = Kind {
    id: "terraform-sensitive-output",
    name: "sensitive output in a Terraform state",
    made: Some(|dice| dice.text(Alphabet::Base62, 24)),
    docs: "https://developer.hashicorp.com/terraform/language/state/sensitive-data",
    ..KIND
};

/// What opens the passwords of `settings.xml`.
pub(crate) static MASTER_PASSWORD: Kind = Kind {
    id: "maven-master-password",
    name: "Maven master password",
    made: Some(|dice| dice.text(Alphabet::Base62, 24)),
    docs: "https://maven.apache.org/guides/mini/guide-encryption.html",
    ..KIND
};

/// The kinds of this family.
pub(crate) static KINDS: &[&Kind] =
    &[&KUBERNETES_SECRET, &NPM_REGISTRY, &PASSFILE, &SENSITIVE_OUTPUT, &MASTER_PASSWORD];
