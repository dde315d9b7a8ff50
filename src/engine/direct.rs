//! From a group to the private chat with the same person, where the network lets us begin one (M3).

use crate::dialogue::Word;
use crate::model::{Address, Author, Content, Inbound, Room};
use crate::store::{self, Tx};

/// What somebody wants in a group and is to get alone.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct PrivateMatter {
    pub word: Word,
    /// In which we spoke in the group.
    pub language: String,
}

impl PrivateMatter {
    /// The same wish, as if they had opened the private chat by a link that carries its word.
    pub async fn said_in_private(
        self,
        tx: &mut Tx,
        in_group: &Inbound,
    ) -> Result<Option<Inbound>, store::Error> {
        let Some(author @ Author { private: Some(chat), .. }) = &in_group.author else { return Ok(None) };
        let account = in_group.address.account.clone();
        let chat = tx.direct_chat(&account, chat, &in_group.address.chat).await?;
        let Self { word, language } = self;
        Ok(Some(Inbound {
            address: Address { account, chat, topic: None },
            room: Room::Private,
            author: Some(Author { language: Some(language), ..author.clone() }),
            message_id: None,
            reply_to: None,
            content: Content::Command { name: Word::Start.name().to_owned(), rest: word.name().to_owned() },
            raw: None,
            ..in_group.clone()
        }))
    }
}
