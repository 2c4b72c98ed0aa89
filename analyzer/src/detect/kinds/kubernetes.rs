//! Containers and Kubernetes.

use crate::detect::kind::{Alphabet, Kind, UUID, beside, between, chars, form, kind, text};

/// The kinds of this family.
pub(crate) static KINDS: &[&Kind] = &[
    &kind(
        "docker-swarm-token",
        "docker",
        "Docker Swarm join token",
        &[form(9, &[text("SWMTKN-1-"), chars(Alphabet::Lower, 50), text("-"), chars(Alphabet::Lower, 25)])],
        "https://docs.docker.com/engine/swarm/swarm-mode/",
        "https://docs.docker.com/reference/cli/docker/swarm/join-token/",
    ),
    &kind(
        "docker-swarm-unlock-key",
        "docker",
        "Docker Swarm unlock key",
        &[form(9, &[text("SWMKEY-1-"), chars(Alphabet::Base64, 43)])],
        "https://docs.docker.com/engine/swarm/swarm_manager_locking/",
        "https://docs.docker.com/reference/cli/docker/swarm/unlock-key/",
    ),
    &kind(
        "dockerhub-password",
        "dockerhub",
        "Docker Hub (dockerhub) password or token",
        &[beside(
            &["dockerhub"],
            &[
                chars(Alphabet::HexAny, 8),
                text("-"),
                chars(Alphabet::HexAny, 4),
                text("-"),
                chars(Alphabet::HexAny, 4),
                text("-"),
                chars(Alphabet::HexAny, 4),
                text("-"),
                chars(Alphabet::HexAny, 12),
            ],
        )],
        "https://app.docker.com/settings/personal-access-tokens",
        "https://docs.docker.com/security/access-tokens/",
    )
    .words(&["dockerhub", "docker_hub"]),
    &kind(
        "openshift-token",
        "openshift",
        "OpenShift token",
        &[form(7, &[text("sha256~"), chars(Alphabet::UrlSafe, 43)])],
        "https://docs.openshift.com/",
        "https://docs.openshift.com/",
    )
    .words(&["openshift"]),
    &kind(
        "k3s-token",
        "k3s",
        "K3s token of a cluster",
        // `K10` and the digest of the cluster's certificate.
        &[form(
            3,
            &[chars(Alphabet::Base62, 67), text("::server:"), between(Alphabet::UrlSafe, 16, 128)],
        )],
        "https://docs.k3s.io/cli/token",
        "https://docs.k3s.io/cli/token",
    )
    .words(&["k3s"]),
    &kind(
        "kubernetes-bootstrap-token",
        "kubernetes",
        "Kubernetes bootstrap token",
        &[
            beside(
                &["bootstrap", "kubeadm", "token-id"],
                &[chars(Alphabet::Lower, 6), text("."), chars(Alphabet::Lower, 16)],
            ),
            beside(&["token-secret", "tokensecret"], &[chars(Alphabet::Lower, 16)]),
        ],
        "https://kubernetes.io/docs/reference/access-authn-authz/bootstrap-tokens/",
        "https://kubernetes.io/docs/reference/access-authn-authz/bootstrap-tokens/",
    ),
    &kind(
        "harbor-robot-secret",
        "harbor",
        "Harbor robot account secret",
        &[],
        "https://goharbor.io/docs/main/working-with-projects/",
        "https://goharbor.io/docs/main/working-with-projects/",
    )
    .words(&["harbor", "robot_password"]),
    &kind(
        "rancher-token",
        "rancher",
        "Rancher token",
        &[
            form(6, &[text("token-"), between(Alphabet::Lower, 5, 5), text(":"), chars(Alphabet::Lower, 54)]),
            form(
                10,
                &[
                    text("kubeconfig-u-"),
                    between(Alphabet::Lower, 10, 10),
                    text(":"),
                    chars(Alphabet::Lower, 54),
                ],
            ),
        ],
        "https://ranchermanager.docs.rancher.com/reference-guides/user-settings/api-keys",
        "https://ranchermanager.docs.rancher.com/reference-guides/user-settings/api-keys",
    )
    .words(&["rancher"]),
    &kind(
        "portainer-token",
        "portainer",
        "Portainer access token",
        &[form(4, &[text("ptr_"), between(Alphabet::Base64Padded, 40, 48)])],
        "https://docs.portainer.io/api/access",
        "https://docs.portainer.io/api/access",
    )
    .words(&["portainer"]),
    &kind(
        "consul-token",
        "consul",
        "Consul ACL token",
        &[beside(&["consul"], UUID)],
        "https://developer.hashicorp.com/consul/docs/security/acl/tokens",
        "https://developer.hashicorp.com/consul/docs/security/acl/tokens",
    )
    .words(&["consul"]),
    &kind(
        "nomad-token",
        "nomad",
        "Nomad ACL token",
        &[beside(&["nomad"], UUID)],
        "https://developer.hashicorp.com/nomad/docs/concepts/acl",
        "https://developer.hashicorp.com/nomad/docs/concepts/acl",
    )
    .words(&["nomad"]),
    &kind(
        "terraform-cloud-token",
        "hashicorp",
        "HashiCorp Terraform Cloud token (tf, vagrant cloud)",
        &[form(
            0,
            &[chars(Alphabet::Base62, 14), text(".atlasv1."), between(Alphabet::UrlSafePadded, 60, 70)],
        )],
        "https://app.terraform.io/app/settings/tokens",
        "https://developer.hashicorp.com/terraform/cloud-docs/users-teams-organizations/api-tokens",
    )
    .words(&["terraform", "tfc_token", "tfe_token", "hashicorp"]),
    &kind(
        "vagrant-cloud-token",
        "vagrantcloud",
        "Vagrant Cloud (vagrantcloud) token",
        &[beside(
            &["vagrant", "vagrantcloud", "vagrantcloudpersonaltoken"],
            &[between(Alphabet::Base62, 14, 14), text(".atlasv1."), chars(Alphabet::Base62, 67)],
        )],
        "https://portal.cloud.hashicorp.com/",
        "https://developer.hashicorp.com/vagrant/vagrant-cloud",
    )
    .words(&["vagrant", "vagrantcloud"]),
    &kind(
        "boundary-token",
        "boundary",
        "Boundary token",
        &[form(
            3,
            &[text("at_"), chars(Alphabet::Base62, 10), text("_"), between(Alphabet::Base62, 150, 400)],
        )],
        "https://developer.hashicorp.com/boundary/docs",
        "https://developer.hashicorp.com/boundary/docs",
    )
    .words(&["boundary"]),
];
