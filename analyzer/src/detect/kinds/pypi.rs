//! The Python Package Index.

use crate::detect::check::{Check, Structure};
use crate::detect::kind::{Alphabet, FORM, Form, KIND, Kind, Piece, between, form, text};

/// The kinds of this family.
pub(crate) static KINDS: &[&Kind] = &[&Kind {
    id: "pypi-token",
    provider: "pypi",
    name: "PyPI upload token",
    forms: &[
        Form {
            shape: &[
                Piece::Any(&["pypi-AgEIcHlwaS5vcmc", "pypi-AgENdGVzdC5weXBpLm9yZw"]),
                Piece::Chars(Alphabet::UrlSafe, 50, 1000),
            ],
            check: Check::Structure(Structure::Macaroon),
            clear: 5,
            ..FORM
        },
        form(5, &[text("pypi-AgE"), between(Alphabet::UrlSafe, 80, 1000)]),
    ],
    rotate: "https://pypi.org/manage/account/token/",
    docs: "https://pypi.org/help/#apitoken",
    ..KIND
}];
