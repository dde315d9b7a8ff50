//! What the service may not have written into its log.

use serde_json::Value;

use crate::homeserver::resident::Resident;

/// A word of this length in a log could be chance.
const SHORTEST: usize = 8;

/// Neither a room nor a person, a message, a word of it or the key to our account.
pub async fn assert_tells_nothing(log: &str, session: &str, residents: &[&Resident]) {
    assert!(!log.is_empty());
    let session: Value = serde_json::from_str(session).unwrap();
    let mut secrets = vec![session["access_token"].clone(), session["user_id"].clone()]
        .into_iter()
        .map(|it| it.as_str().expect("a session has both").to_owned())
        .collect::<Vec<_>>();
    for resident in residents {
        secrets.push(resident.user().to_owned());
        secrets.extend(seen_by(resident).await);
    }
    for secret in secrets.iter().filter(|it| SHORTEST <= it.len()) {
        assert!(!log.contains(secret.as_str()), "{secret:?} stands in the log: {log}");
    }
    for line in log.lines() {
        let tells = line.split(|it: char| it.is_whitespace() || "\"'(),".contains(it)).find(|it| is_id(it));
        assert!(tells.is_none(), "an id stands in the log: {line}");
    }
}

/// Rooms, messages, who wrote them, and each line they were written in.
async fn seen_by(resident: &Resident) -> Vec<String> {
    let messages = resident.until("what was said", |it| Some(it.messages.clone())).await;
    let of_message = messages.iter().flat_map(|it| {
        let lines = it.body().lines().map(|it| it.trim().to_owned());
        [it.room.clone(), it.event_id.clone(), it.sender.clone()].into_iter().chain(lines)
    });
    of_message.collect()
}

/// `!room`, `@person:server` or `$event`, whoever's they are.
fn is_id(word: &str) -> bool {
    let Some(rest) = word.strip_prefix(['!', '@', '$']) else { return false };
    let is_long =
        20 <= rest.len() && rest.bytes().all(|it| it.is_ascii_alphanumeric() || b"-_:.".contains(&it));
    is_long || word.starts_with('@') && rest.contains(':')
}
