//! How much more each account can carry: one that stands still holds back nobody but its own readers.

use std::collections::BTreeMap;

use crate::model::Account;
use crate::store::{Error, Tx};

/// Posts an account has on its way at most; one that carries thirty a second has enough for half a minute.
const MOST_UNDER_WAY: i64 = 1_000;
/// Of these, given to it in one round: enough until the next, and no turn that others have to wait for.
const MOST_IN_A_ROUND: i64 = 600;

/// How much of that something may take.
#[derive(Clone, Copy)]
pub(super) enum Share {
    Half,
    All,
}

pub(super) struct Spare(BTreeMap<Account, i64>);

impl Spare {
    pub async fn now(tx: &mut Tx) -> Result<Self, Error> {
        let mut spare = BTreeMap::new();
        for account in tx.accounts_that_tell().await? {
            let under_way = tx.posts_under_way(&account, MOST_UNDER_WAY).await?;
            spare.insert(account, MOST_IN_A_ROUND.min(MOST_UNDER_WAY - under_way));
        }
        Ok(Self(spare))
    }

    /// The accounts that can carry more, and how much.
    pub fn accounts(&self, share: Share) -> Vec<(Account, i64)> {
        let part = |spare: i64| match share {
            Share::Half => spare / 2,
            Share::All => spare,
        };
        let accounts = self.0.iter().map(|(account, spare)| (account.clone(), part(*spare)));
        accounts.filter(|(_, spare)| 0 < *spare).collect()
    }

    pub fn is_left(&self) -> bool {
        self.0.values().any(|it| 0 < *it)
    }

    /// One more is on its way.
    pub fn use_up(&mut self, account: &Account) {
        if let Some(spare) = self.0.get_mut(account) {
            *spare -= 1;
        }
    }
}
