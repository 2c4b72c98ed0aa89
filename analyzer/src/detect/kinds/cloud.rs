//! Clouds that have no file of their own.

use crate::detect::kind::{Alphabet, Kind, UUID, beside, between, chars, form, kind, text};
use crate::detect::matches::Strength;

/// The kinds of this family.
pub(crate) static KINDS: &[&Kind] = &[
    &kind(
        "alibaba-access-key-id",
        "alibaba",
        "Alibaba Cloud access key id",
        &[
            form(4, &[text("LTAI"), between(Alphabet::Base62, 12, 26)]).of(Strength::Fair),
            form(4, &[text("STS.N"), between(Alphabet::Base62, 20, 40)]).of(Strength::Fair),
            beside(&["alibaba", "aliyun"], &[text("STS."), between(Alphabet::Base62, 20, 40)]),
        ],
        "https://ram.console.aliyun.com/manage/ak",
        "https://www.alibabacloud.com/help/en/ram/user-guide/create-an-accesskey-pair",
    ),
    &kind(
        "alibaba-access-key-secret",
        "alibaba",
        "Alibaba Cloud access key secret",
        &[beside(&["alibaba", "aliyun", "alicloud", "ltai"], &[chars(Alphabet::Base62, 30)])],
        "https://ram.console.aliyun.com/manage/ak",
        "https://www.alibabacloud.com/help/en/ram/user-guide/create-an-accesskey-pair",
    )
    .words(&["alibaba", "aliyun", "alicloud"]),
    &kind(
        "tencent-secret-id",
        "tencent",
        "Tencent Cloud secret id",
        &[form(4, &[text("AKID"), chars(Alphabet::Base62, 32)]).of(Strength::Fair)],
        "https://console.tencentcloud.com/cam/capi",
        "https://www.tencentcloud.com/document/product/598/32675",
    )
    .words(&["tencent", "tencentcloud", "qcloud"]),
    &kind(
        "ibm-cloud-key",
        "ibm",
        "IBM Cloud API key",
        &[beside(&["ibm", "ibmcloud", "bluemix"], &[chars(Alphabet::UrlSafe, 44)])],
        "https://cloud.ibm.com/iam/apikeys",
        "https://cloud.ibm.com/docs/account?topic=account-userapikey",
    )
    .words(&["ibm", "ibmcloud", "bluemix", "watson"]),
    &kind(
        "softlayer-api-key",
        "softlayer",
        "IBM SoftLayer API key",
        &[beside(&["softlayer"], &[chars(Alphabet::Lower, 64)])],
        "https://cloud.ibm.com/iam/apikeys",
        "https://cloud.ibm.com/docs/account?topic=account-classic_keys",
    )
    .words(&["softlayer"]),
    &kind(
        "ovh-api-key",
        "ovh",
        "OVHcloud API credential",
        &[],
        "https://www.ovh.com/auth/api/",
        "https://help.ovhcloud.com/csm/en-api-getting-started-ovhcloud-api",
    )
    .words(&["ovh", "ovhcloud"]),
    &kind(
        "scaleway-key",
        "scaleway",
        "Scaleway API key",
        &[
            form(3, &[text("SCW"), chars(Alphabet::Upper, 17)]).of(Strength::Fair),
            beside(&["scw_secret", "scaleway", "scwsecret"], UUID),
        ],
        "https://console.scaleway.com/iam/api-keys",
        "https://www.scaleway.com/en/docs/iam/how-to/create-api-keys/",
    )
    .words(&["scaleway", "scw"]),
    &kind(
        "linode-token",
        "linode",
        "Linode API token",
        &[beside(&["linode"], &[chars(Alphabet::Hex, 64)])],
        "https://cloud.linode.com/profile/tokens",
        "https://techdocs.akamai.com/linode-api/reference/get-started",
    )
    .words(&["linode"]),
    &kind(
        "vultr-api-key",
        "vultr",
        "Vultr API key",
        &[beside(&["vultr"], &[chars(Alphabet::Upper, 36)])],
        "https://my.vultr.com/settings/#settingsapi",
        "https://docs.vultr.com/platform/other/api",
    )
    .words(&["vultr"]),
    &kind(
        "exoscale-key",
        "exoscale",
        "Exoscale API key",
        &[
            form(3, &[text("EXO"), chars(Alphabet::Hex, 24)]).of(Strength::Fair),
            beside(&["exoscale"], &[between(Alphabet::UrlSafe, 40, 43)]),
        ],
        "https://portal.exoscale.com/iam/api-keys",
        "https://community.exoscale.com/product/iam/quick-start/",
    )
    .words(&["exoscale"]),
    &kind(
        "upcloud-token",
        "upcloud",
        "UpCloud API token",
        &[form(5, &[text("ucat_"), between(Alphabet::Upper, 20, 32)])],
        "https://hub.upcloud.com/account/api-tokens",
        "https://developers.upcloud.com/1.3/",
    )
    .words(&["upcloud"]),
    &kind(
        "equinix-metal-token",
        "equinix",
        "Equinix Metal API token",
        &[],
        "https://console.equinix.com/profile/api-keys",
        "https://deploy.equinix.com/developers/docs/metal/identity-access-management/api-keys/",
    )
    .words(&["equinix", "packet_auth"]),
    &kind(
        "infomaniak-token",
        "infomaniak",
        "Infomaniak API token",
        &[],
        "https://manager.infomaniak.com/v3/infomaniak-api",
        "https://developer.infomaniak.com/docs/api",
    )
    .words(&["infomaniak"]),
];
