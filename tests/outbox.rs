//! The outbox on a network that does what a script says, with the real store on both databases.
//!
//! **Invariant:** no test waits for a back-off: the clock that counts them is moved by hand.

/// Writes each test down twice, once for each database.
macro_rules! on_both {
    ($($name:ident),+ $(,)?) => {
        mod sqlite {
            $(#[tokio::test]
            async fn $name() {
                let world = $crate::world::World::sqlite().await;
                super::$name(&world).await;
                world.end().await;
            })+
        }
        mod postgres {
            $(#[tokio::test]
            async fn $name() {
                let world = $crate::world::World::postgres().await;
                super::$name(&world).await;
                world.end().await;
            })+
        }
    };
}

#[path = "outbox/chats.rs"]
mod chats;
#[path = "outbox/crash.rs"]
mod crash;
#[path = "outbox/doubt.rs"]
mod doubt;
#[path = "outbox/files.rs"]
mod files;
#[path = "outbox/limits.rs"]
mod limits;
#[path = "outbox/network.rs"]
mod network;
#[path = "outbox/order.rs"]
mod order;
#[path = "outbox/run.rs"]
mod run;
#[path = "outbox/translation.rs"]
mod translation;
#[path = "store/world.rs"]
#[expect(dead_code, reason = "shared with the store's contract, which needs more of it")]
mod world;
