//! Foreign words of a message, put into the language of whoever reads it (L5).
//!
//! **Invariant:** a translation is an addition: where there is none to be had, the message goes as it was written.

use metrics::counter;
use tracing::warn;

use crate::model::{Foreign, Outbound};

use super::pump::Tools;

/// The message around the translation, or as it was written.
pub async fn translate(tools: &Tools, message: Outbound, foreign: Foreign) -> Outbound {
    let Some(translator) = &tools.translator else { return message };
    match translator.translate(&foreign.words, &foreign.into).await {
        Ok(words) => {
            let text = foreign.translated(&words);
            Outbound { text, choices: foreign.choices, ..message }
        }
        Err(reason) => {
            warn!("A message goes untranslated: {reason}");
            counter!("buergerdraht_untranslated_total").increment(1);
            message
        }
    }
}
