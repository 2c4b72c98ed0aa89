//! Microsoft Azure.

use crate::detect::kind::{Alphabet, FORM, Form, KIND, Kind, Piece};

/// The kinds of this family.
pub(crate) static KINDS: &[&Kind] = &[&Kind {
    id: "azure-storage-key",
    provider: "azure",
    name: "Azure storage account key",
    forms: &[Form {
        shape: &[Piece::Chars(Alphabet::Base64, 86, 86), Piece::Text("==")],
        clear: 0,
        names: &["storagekey", "accountkey", "storageaccount", "azurestorage"],
        ..FORM
    }],
    rotate: "https://portal.azure.com/#browse/Microsoft.Storage%2FStorageAccounts",
    docs: "https://learn.microsoft.com/azure/storage/common/storage-account-keys-manage",
    ..KIND
}];
