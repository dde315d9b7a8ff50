//! Whether the service can do its work: the database answers, and every messenger hears its network.

use std::time::Duration;

use tokio::time::timeout;

use super::Watched;

const DATABASE_PATIENCE: Duration = Duration::from_secs(2);
/// A long poll takes up to 50 seconds while nobody writes; what takes longer is no poll any more.
const LONGEST_SILENCE: Duration = Duration::from_secs(90);

impl Watched {
    /// What keeps it from working, one line each; nothing when it is ready.
    pub async fn obstacles(&self) -> Vec<String> {
        let mut obstacles = Vec::new();
        let look = async { self.store.read().await?.count_aside().await };
        match timeout(DATABASE_PATIENCE, look).await {
            Ok(Ok(_)) => (),
            Ok(Err(error)) => obstacles.push(format!("database: {error}")),
            Err(_) => obstacles.push("database: does not answer".to_owned()),
        }
        let now = self.clock.now();
        for messenger in &self.messengers {
            let Some(pulse) = messenger.pulse() else { continue };
            let account = messenger.account();
            match pulse.last_at().map(|it| now.since(it)) {
                Some(silence) if silence <= LONGEST_SILENCE => (),
                Some(silence) => {
                    obstacles.push(format!("{account}: not heard for {} seconds", silence.as_secs()));
                }
                None => obstacles.push(format!("{account}: not heard yet")),
            }
        }
        obstacles
    }
}
