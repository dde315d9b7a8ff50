//! What two accounts must not share.

use std::collections::HashMap;

use crate::content::file::Section;

/// Refuses a second account with the same `what`; the value itself is not repeated, it may be secret.
pub fn refuse_same<A>(
    sections: &[Section<'_>],
    accounts: &[A],
    what: &str,
    of: impl Fn(&A) -> Option<String>,
) {
    let mut seen: HashMap<String, usize> = HashMap::new();
    for (section, account) in sections.iter().zip(accounts) {
        let Some(value) = of(account).filter(|it| !it.is_empty()) else { continue };
        if let Some(line) = seen.get(&value) {
            let problem = format!("is the same as in the account of line {line}");
            let article = if what.starts_with('a') { "an" } else { "a" };
            let remedy = format!("Give each account {article} {what} of its own");
            section.fault_at(&section.optional(what), problem, remedy);
        } else {
            seen.insert(value, section.line());
        }
    }
}
