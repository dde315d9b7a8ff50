//! Every messenger listens, until it is enough.

use std::sync::Arc;

use anyhow::anyhow;
use tokio::task::JoinSet;

use super::unbroken;
use crate::inlet::Inlet;
use crate::messenger::AnyMessenger;

/// Listens on all messengers until `stop`, until all have ended, or until one of them or the engine is
/// broken.
pub async fn listen(
    messengers: &[Arc<dyn AnyMessenger>],
    inlet: &Inlet,
    stop: impl Future<Output = ()>,
) -> anyhow::Result<()> {
    let mut listening = JoinSet::new();
    for messenger in messengers {
        let (messenger, inlet) = (Arc::clone(messenger), inlet.clone());
        listening.spawn(async move { messenger.listen(inlet).await });
    }
    let all_ended = async {
        while let Some(ended) = listening.join_next().await {
            unbroken(ended)?;
        }
        Ok(())
    };
    let ended = tokio::select! {
        biased; // a messenger ends, too, when nobody takes what it hears
        () = inlet.closed() => Err(anyhow!("the engine is broken, nobody takes what is said")),
        ended = all_ended => ended,
        () = stop => Ok(()),
    };
    listening.shutdown().await; // what was not acknowledged was not confirmed, and comes again
    ended
}

#[cfg(test)]
mod tests {
    use std::future::{pending, ready};

    use super::*;
    use crate::inlet;

    #[tokio::test]
    async fn the_service_ends_with_its_engine() {
        let (inlet, intake) = inlet::open();
        drop(intake);
        assert!(listen(&[], &inlet, pending()).await.is_err());
    }

    #[tokio::test]
    async fn a_stop_is_no_failure() {
        let (inlet, _intake) = inlet::open();
        assert!(listen(&[], &inlet, ready(())).await.is_ok());
    }
}
