//! What a resident does with rooms, and with who is in them.

use serde_json::{Value, json};

use super::resident::Resident;

impl Resident {
    /// A talk with `bot` alone; the bot is invited, and has to join.
    pub async fn create_direct(&self, bot: &str, encrypted: bool) -> String {
        self.create(
            json!({ "invite": [bot], "name": null, "encrypted": encrypted, "public": false, "direct": true }),
        )
        .await
    }

    /// An empty room; `public` ones let in everybody who knows their id.
    pub async fn create_room(&self, name: &str, encrypted: bool, public: bool) -> String {
        self.create(
            json!({ "invite": [], "name": name, "encrypted": encrypted, "public": public, "direct": false }),
        )
        .await
    }

    async fn create(&self, room: Value) -> String {
        self.told("create", room).await
    }

    /// The same room in the server's newest version; the old one is closed.
    pub async fn upgrade(&self, room: &str) -> String {
        self.told("upgrade", json!({ "room": room })).await
    }

    pub async fn invite(&self, room: &str, user: &str) {
        self.change_member(room, "invite", Some(user)).await;
    }

    pub async fn join(&self, room: &str) {
        self.ask("join", json!({ "room": room })).await;
    }

    pub async fn leave(&self, room: &str) {
        self.change_member(room, "leave", None).await;
    }

    pub async fn kick(&self, room: &str, user: &str) {
        self.change_member(room, "kick", Some(user)).await;
    }

    pub async fn ban(&self, room: &str, user: &str) {
        self.change_member(room, "ban", Some(user)).await;
    }

    pub async fn unban(&self, room: &str, user: &str) {
        self.change_member(room, "unban", Some(user)).await;
    }

    async fn change_member(&self, room: &str, how: &str, user: Option<&str>) {
        self.ask("change_member", json!({ "room": room, "how": how, "user": user })).await;
    }

    /// Who has joined, as the server says now.
    pub async fn members(&self, room: &str) -> Vec<String> {
        let members = self.ask("members", json!({ "room": room })).await;
        serde_json::from_value(members).expect("these are names")
    }

    pub async fn power(&self, room: &str, user: &str, level: i64) {
        self.ask("power", json!({ "room": room, "user": user, "level": level })).await;
    }

    /// A piece of the room's state, as the server says now.
    pub async fn state(&self, room: &str, kind: &str, key: &str) -> Option<Value> {
        let state = self.ask("state", json!({ "room": room, "kind": kind, "key": key })).await;
        (!state.is_null()).then_some(state)
    }

    pub async fn set_state(&self, room: &str, kind: &str, key: &str, content: Value) -> String {
        self.told("set_state", json!({ "room": room, "kind": kind, "key": key, "content": content })).await
    }
}
