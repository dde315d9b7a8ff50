//! Where the staff talk about a case in a room.

use crate::model::{Account, Address, CaseId};
use crate::store::text::storable;
use crate::store::{Error, Reader, Tx};

impl Reader {
    /// The case whose thread hangs on this message.
    pub async fn case_of_thread(&mut self, address: &Address, root: &str) -> Result<Option<CaseId>, Error> {
        let id: Option<String> =
            sqlx::query_scalar("select case_id from thread where account = $1 and chat = $2 and root = $3")
                .bind(address.account.as_str())
                .bind(storable(&address.chat))
                .bind(storable(root))
                .fetch_optional(self.connection())
                .await?;
        Ok(id.map(CaseId))
    }

    /// The message a case's thread hangs on in a room, once it was sent.
    pub async fn thread_of(
        &mut self,
        case: &CaseId,
        account: &Account,
        chat: &str,
    ) -> Result<Option<String>, Error> {
        Ok(sqlx::query_scalar(
            "select root from thread where case_id = $1 and account = $2 and chat = $3 limit 1",
        )
        .bind(case.0.as_str())
        .bind(account.as_str())
        .bind(storable(chat))
        .fetch_optional(self.connection())
        .await?)
    }
}

impl Tx {
    pub async fn keep_thread(&mut self, case: &CaseId, address: &Address, root: &str) -> Result<(), Error> {
        sqlx::query(
            "insert into thread (account, chat, root, case_id) values ($1, $2, $3, $4)
             on conflict (account, chat, root) do nothing",
        )
        .bind(address.account.as_str())
        .bind(storable(&address.chat))
        .bind(storable(root))
        .bind(case.0.as_str())
        .execute(self.connection())
        .await?;
        Ok(())
    }
}
