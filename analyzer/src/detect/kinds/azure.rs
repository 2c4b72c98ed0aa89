//! Microsoft Azure: keys that hold a mark of their service and a checksum, and older ones that need a name.

use crate::detect::check::Check;
use crate::detect::kind::{Alphabet, KIND, Kind, UUID, any, beside, between, chars, form, text};
use crate::detect::matches::Strength;

const PORTAL: &str = "https://portal.azure.com/";
const MESSAGING: Check = Check::Marvin(&[b"Send0000", b"Listen00", b"Manage00", b"System00", b"Unknown0"]);

/// A key of 64 bytes in base64, with a mark of its service.
macro_rules! long_key {
    ($mark:literal, $($seed:literal),+) => {
        form(0, &[chars(Alphabet::Base64, 76), text($mark), chars(Alphabet::Base64, 6), text("==")])
            .checked(Check::Marvin(&[$($seed),+]))
    };
}

/// A key of 32 bytes in base64, with a mark of its service.
macro_rules! short_key {
    ($mark:literal, $check:expr) => {
        form(0, &[chars(Alphabet::Base64, 33), text($mark), chars(Alphabet::Base64, 6), text("=")])
            .checked($check)
    };
}

/// The kinds of this family.
pub(crate) static KINDS: &[&Kind] = &[
    &Kind {
        id: "azure-storage-key",
        provider: "azure",
        name: "Azure storage account key",
        forms: &[
            long_key!("+ASt", b"Default0"),
            beside(&["storage", "account", "azure", "blobkey"], &[chars(Alphabet::Base64, 86), text("==")])
                .of(Strength::Strong),
        ],
        rotate: "https://portal.azure.com/#browse/Microsoft.Storage%2FStorageAccounts",
        docs: "https://learn.microsoft.com/azure/storage/common/storage-account-keys-manage",
        ..KIND
    },
    &Kind {
        id: "azure-cosmosdb-key",
        provider: "azure",
        name: "Azure Cosmos DB key",
        forms: &[
            long_key!("ACDb", b"MastRW00", b"MastRO00"),
            beside(&["cosmos", "documentdb", "documents.azure"], &[chars(Alphabet::Base64, 86), text("==")]),
        ],
        rotate: PORTAL,
        docs: "https://learn.microsoft.com/azure/cosmos-db/secure-access-to-data",
        words: &["cosmos", "cosmosdb"],
        ..KIND
    },
    &Kind {
        id: "azure-batch-key",
        provider: "azure",
        name: "Azure Batch account key",
        forms: &[long_key!("+ABa", b"AbAcct00")],
        rotate: PORTAL,
        docs: "https://learn.microsoft.com/azure/batch/accounts",
        ..KIND
    },
    &Kind {
        id: "azure-api-management-key",
        provider: "azure",
        name: "Azure API Management key (API management subscription, Azure direct management)",
        forms: &[
            long_key!("APIM", b"Tenant00", b"IoTHub00", b"Gatewy00", b"GitKey00"),
            beside(&["management", "apim"], &[chars(Alphabet::Base64, 86), text("==")]),
            beside(
                &[
                    "ocp-apim",
                    "subscriptionkey",
                    "subscription_key",
                    "azureapi",
                    "azure_api",
                    "azure-api.net",
                ],
                &[chars(Alphabet::Hex, 32)],
            ),
        ],
        rotate: PORTAL,
        docs: "https://learn.microsoft.com/azure/api-management/api-management-subscriptions",
        words: &["apim", "cognitive", "azure_openai"],
        ..KIND
    },
    &Kind {
        id: "azure-machine-learning-key",
        provider: "azure",
        name: "Azure Machine Learning web service key",
        forms: &[long_key!("+AMC", b"Classic0")],
        rotate: PORTAL,
        docs: "https://learn.microsoft.com/azure/machine-learning/how-to-authenticate-online-endpoint",
        ..KIND
    },
    &Kind {
        id: "azure-messaging-key",
        provider: "azure",
        name: "Azure Service Bus, Event Hubs or Relay key",
        forms: &[
            short_key!("+ASb", MESSAGING),
            short_key!("+AEh", MESSAGING),
            short_key!("+ARm", MESSAGING),
            beside(
                &[
                    "sharedaccesskey",
                    "shared_access_key",
                    "servicebus",
                    "eventhub",
                    "notificationhub",
                    "hubaccesskey",
                ],
                &[chars(Alphabet::Base64, 43), text("=")],
            ),
        ],
        rotate: PORTAL,
        docs: "https://learn.microsoft.com/azure/service-bus-messaging/service-bus-sas",
        words: &["servicebus", "service_bus", "eventhub", "notificationhub"],
        ..KIND
    },
    &Kind {
        id: "azure-iot-key",
        provider: "azure",
        name: "Azure IoT key",
        forms: &[
            short_key!("AIoT", Check::Marvin(&[b"IoTHub00", b"Device00", b"DpsKey00"])),
            beside(&["azure-devices.net", "iothub"], &[chars(Alphabet::Base64, 43), text("=")]),
        ],
        rotate: PORTAL,
        docs: "https://learn.microsoft.com/azure/iot-hub/authenticate-authorize-sas",
        ..KIND
    },
    &Kind {
        id: "azure-event-grid-key",
        provider: "azure",
        name: "Azure Event Grid key",
        forms: &[short_key!("AZEG", Check::None)],
        rotate: PORTAL,
        docs: "https://learn.microsoft.com/azure/event-grid/authenticate-with-access-keys-shared-access-signatures",
        ..KIND
    },
    &Kind {
        id: "azure-redis-key",
        provider: "azure",
        name: "Azure Cache for Redis key",
        forms: &[short_key!("AzCa", Check::MarvinUnlessReplaced(&[b"Access00"]))],
        rotate: PORTAL,
        docs: "https://learn.microsoft.com/azure/azure-cache-for-redis/cache-configure",
        ..KIND
    },
    &Kind {
        id: "azure-app-configuration-secret",
        provider: "azure",
        name: "Azure App Configuration secret",
        forms: &[beside(&["azconfig.io"], &[text("Secret="), between(Alphabet::Base64Padded, 36, 120)])],
        rotate: PORTAL,
        docs: "https://learn.microsoft.com/azure/azure-app-configuration/howto-disable-access-key-authentication",
        ..KIND
    },
    &Kind {
        id: "azure-container-registry-password",
        provider: "azure",
        name: "Azure Container Registry password",
        forms: &[
            form(0, &[chars(Alphabet::Base64, 42), text("+ACR"), chars(Alphabet::Base64, 6)])
                .checked(Check::Marvin(&[b"ACRDflt0"])),
            beside(&["azurecr", "acr_password", "acrpassword", "acrpwd"], &[chars(Alphabet::Base64, 32)]),
        ],
        rotate: PORTAL,
        docs: "https://learn.microsoft.com/azure/container-registry/container-registry-authentication",
        words: &["acr_password", "acrpass", "azurecr"],
        ..KIND
    },
    &Kind {
        id: "azure-function-key",
        provider: "azure",
        name: "Azure Functions key",
        forms: &[
            form(0, &[chars(Alphabet::UrlSafe, 44), text("AzFu"), chars(Alphabet::UrlSafe, 6), text("==")])
                .checked(Check::Marvin(&[b"Functi00", b"Master00", b"System00"])),
            beside(
                &["azurefunction", "functionkey", "azurewebsites.net"],
                &[between(Alphabet::UrlSafe, 40, 60), any(&["==", "%3D%3D"])],
            ),
            beside(&["azurewebsites.net"], &[text("code="), between(Alphabet::UrlSafePadded, 40, 60)]),
        ],
        rotate: PORTAL,
        docs: "https://learn.microsoft.com/azure/azure-functions/function-keys-how-to",
        ..KIND
    },
    &Kind {
        id: "azure-devops-token",
        provider: "azure",
        name: "Azure DevOps personal access token",
        forms: &[
            form(
                0,
                &[
                    chars(Alphabet::Base62, 52),
                    JQQJ,
                    chars(Alphabet::Base62, 18),
                    text("AZDO"),
                    chars(Alphabet::Base62, 4),
                ],
            )
            .checked(Check::MarvinBase62),
            beside(
                &["azure", "devops", "visualstudio", "vsts", "ado_", "adopat"],
                &[chars(Alphabet::Base32Lower, 52)],
            )
            .checked(Check::Crc32Spread),
            beside(&["azure", "devops"], &[chars(Alphabet::Lower, 52)]),
        ],
        rotate: "https://dev.azure.com/_usersSettings/tokens",
        docs: "https://learn.microsoft.com/azure/devops/organizations/accounts/use-personal-access-tokens-to-authenticate",
        words: &["azuredevops", "azure_devops", "azdo", "vsts"],
        ..KIND
    },
    &Kind {
        id: "azure-search-key",
        provider: "azure",
        name: "Azure AI Search key (Azure search admin, Azure search query)",
        forms: &[
            form(0, &[chars(Alphabet::Base62, 42), text("AzSe"), chars(Alphabet::Base64, 6)])
                .checked(Check::Marvin(&[b"PAdmin00", b"Query000"])),
            beside(&["azure", "azure_search", "search.windows.net"], &[chars(Alphabet::Base62, 52)]),
        ],
        rotate: PORTAL,
        docs: "https://learn.microsoft.com/azure/search/search-security-api-keys",
        ..KIND
    },
    &Kind {
        id: "azure-common-key",
        provider: "azure",
        name: "Azure service key",
        forms: &[
            form(0, &[chars(Alphabet::Base62, 52), JQQJ, chars(Alphabet::Base62, 28), text("==")])
                .checked(Check::MarvinBase62),
            form(0, &[chars(Alphabet::Base62, 52), JQQJ, chars(Alphabet::Base62, 26)])
                .checked(Check::MarvinBase62),
        ],
        rotate: PORTAL,
        docs: "https://github.com/microsoft/security-utilities",
        ..KIND
    },
    &Kind {
        id: "entra-client-secret",
        provider: "azure",
        name: "Azure Entra (Azure AD) client secret",
        forms: &[form(
            0,
            &[
                chars(Alphabet::Unreserved, 3),
                any(&["8Q~", "7Q~", "1Q~", "2Q~", "3Q~", "4Q~", "5Q~", "6Q~", "9Q~"]),
                between(Alphabet::Unreserved, 31, 34),
            ],
        )
        .checked(Check::MarvinBase66)],
        rotate: "https://entra.microsoft.com/#view/Microsoft_AAD_RegisteredApps/ApplicationsListBlade",
        docs: "https://learn.microsoft.com/entra/identity-platform/how-to-add-credentials",
        words: &["entra", "azuread", "azure_ad"],
        ..KIND
    },
    &Kind {
        id: "entra-refresh-token",
        provider: "azure",
        name: "Azure Entra (Azure AD) refresh token",
        forms: &[form(
            0,
            &[
                between(Alphabet::Dotted, 30, 120),
                any(&[".AgABA", ".AQABA"]),
                between(Alphabet::UrlSafe, 200, 3000),
            ],
        )],
        rotate: "https://entra.microsoft.com/",
        docs: "https://learn.microsoft.com/entra/identity-platform/refresh-tokens",
        ..KIND
    },
    &Kind {
        id: "azure-sas-signature",
        provider: "azure",
        name: "Azure shared access signature (azure-sas-token)",
        forms: &[
            beside(
                &["sv=20", "se=20", "sharedaccesssignature"],
                &[text("sig="), between(Alphabet::Encoded, 40, 80)],
            ),
            // What starts a flow of Logic Apps or Power Automate:
            // https://learn.microsoft.com/azure/logic-apps/logic-apps-securing-a-logic-app
            beside(&["sp=%2ftriggers"], &[text("sig="), chars(Alphabet::UrlSafe, 43)]),
        ],
        rotate: PORTAL,
        docs: "https://learn.microsoft.com/azure/storage/common/storage-sas-overview",
        ..KIND
    },
    &Kind {
        id: "azure-git-password",
        provider: "azure",
        name: "Azure API Management repository password",
        forms: &[form(
            4,
            &[text("git&"), chars(Alphabet::Digits, 12), text("&"), chars(Alphabet::Base64, 86), text("==")],
        )],
        rotate: PORTAL,
        docs: "https://learn.microsoft.com/azure/api-management/api-management-configuration-repository-git",
        ..KIND
    },
    &Kind {
        id: "azure-credential",
        provider: "azure",
        name: "Azure credential",
        forms: &[beside(&["azure_tenant", "azuretenant"], UUID)],
        words: &["azure"],
        rotate: PORTAL,
        docs: "https://learn.microsoft.com/azure/key-vault/secrets/about-secrets",
        ..KIND
    },
];

/// The mark of a common annotated key, in base64.
const JQQJ: crate::detect::kind::Piece = any(&["JQQJ99", "JQQJ9D", "JQQJ9H"]);
