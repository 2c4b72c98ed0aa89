//! What stands between a name and its value.

/// An operator, with its length.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Operator {
    /// Gives the name the value.
    Set(usize),
    /// Compares the two.
    Compare(usize),
}

/// The operator with which `rest` begins. `default`: the name stands in `${NAME`.
pub(super) fn operator(rest: &[u8], default: bool) -> Option<Operator> {
    use Operator::{Compare, Set};
    Some(match rest {
        [b'=', b'=', b'=', ..] | [b'!', b'=', b'=', ..] => Compare(3),
        [b'=', b'=', ..] | [b'!', b'=', ..] => Compare(2),
        [b'=', b'~', ..] | [b'!', ..] | [b':', b'?' | b'+', ..] if !rest.starts_with(b":?=") => return None,
        [b':', b'-', ..] if default => Set(2),
        [b'-', ..] if default => Set(1),
        [b'|', b'|', b'=' | b':', ..] | [b'?', b'?', b'=', ..] | [b'%', b'3', b'D' | b'd', ..] => Set(3),
        [b':' | b'?' | b'+' | b'.', b'=', ..] | [b'=', b'>', ..] => Set(2),
        // Of R; in other languages a number follows.
        [b'<', b'-', b' ', b'"' | b'\'', ..] => Set(2),
        [b':', b':', ..] => {
            // `::=` and `:::=` of makefiles and the like; `::` names a member.
            let colons = rest.iter().take(4).take_while(|&&byte| byte == b':').count();
            (rest.get(colons) == Some(&b'=')).then_some(Set(colons + 1))?
        }
        [b'=' | b':', ..] => Set(1),
        _ => return None,
    })
}
