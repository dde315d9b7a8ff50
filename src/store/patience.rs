//! How long we wait for the database before we call it silent.

use std::time::Duration;

use tokio::time::timeout;

use super::Error;

/// Many times what the longest batch takes; a connection that has died quietly may be silent for hours.
const PATIENCE: Duration = Duration::from_secs(30);

/// The work, or [`Error::Silent`]. A commit given up so may have been made all the same.
pub async fn in_time<T>(work: impl Future<Output = Result<T, Error>>) -> Result<T, Error> {
    timeout(PATIENCE, work).await.unwrap_or(Err(Error::Silent(PATIENCE)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test(start_paused = true)]
    async fn a_silent_database_is_worth_asking_again() {
        let error = in_time(std::future::pending::<Result<(), Error>>()).await.unwrap_err();
        assert!(error.is_passing());
        assert_eq!(error.to_string(), "the database did not answer within 30 seconds");
        assert!(in_time(async { Ok(()) }).await.is_ok());
    }
}
