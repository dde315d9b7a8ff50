//! People, and by which accounts on the networks we know them.

use super::identifier::new_id;
use super::text::{storable, storable_option};
use super::{Error, Reader, Tx};
use crate::model::{Account, Person, PersonId, Profile, Timestamp};

type Row = (String, Option<String>, Option<String>, Option<String>, i64);

impl Reader {
    pub async fn person(&mut self, id: &PersonId) -> Result<Option<Person>, Error> {
        let row: Option<Row> =
            sqlx::query_as("select id, language, town, district, first_seen_at from person where id = $1")
                .bind(id.0.as_str())
                .fetch_optional(self.connection())
                .await?;
        Ok(row.map(person))
    }

    /// Who speaks by this name on this network, if we have met.
    pub async fn person_at(&mut self, account: &Account, speaker: &str) -> Result<Option<Person>, Error> {
        let row: Option<Row> = sqlx::query_as(
            "select id, language, town, district, first_seen_at
             from identity join person on person.id = identity.person
             where account = $1 and speaker = $2",
        )
        .bind(account.as_str())
        .bind(storable(speaker))
        .fetch_optional(self.connection())
        .await?;
        Ok(row.map(person))
    }
}

impl Tx {
    /// A new person, known by this name from now on. Someone we have met stays who they are.
    pub async fn welcome_person(
        &mut self,
        account: &Account,
        speaker: &str,
        profile: &Profile,
        at: Timestamp,
    ) -> Result<Person, Error> {
        let new = Person { id: PersonId(new_id(at)), profile: profile.clone(), first_seen_at: at };
        self.insert_person(&new).await?;
        if self.insert_identity(account, speaker, &new.id).await? {
            return Ok(new);
        }
        self.delete_person(&new.id).await?;
        let met = self.person_at(account, speaker).await?;
        met.ok_or(Error::Unreadable { table: "identity", column: "person" })
    }

    pub async fn keep_profile(&mut self, id: &PersonId, profile: &Profile) -> Result<(), Error> {
        sqlx::query("update person set language = $1, town = $2, district = $3 where id = $4")
            .bind(storable_option(profile.language.as_deref()))
            .bind(storable_option(profile.town.as_deref()))
            .bind(storable_option(profile.district.as_deref()))
            .bind(id.0.as_str())
            .execute(self.connection())
            .await?;
        Ok(())
    }

    async fn insert_person(&mut self, new: &Person) -> Result<(), Error> {
        sqlx::query(
            "insert into person (id, language, town, district, first_seen_at) values ($1, $2, $3, $4, $5)",
        )
        .bind(new.id.0.as_str())
        .bind(storable_option(new.profile.language.as_deref()))
        .bind(storable_option(new.profile.town.as_deref()))
        .bind(storable_option(new.profile.district.as_deref()))
        .bind(new.first_seen_at.millis())
        .execute(self.connection())
        .await?;
        Ok(())
    }

    async fn insert_identity(
        &mut self,
        account: &Account,
        speaker: &str,
        id: &PersonId,
    ) -> Result<bool, Error> {
        let done = sqlx::query(
            "insert into identity (account, speaker, person) values ($1, $2, $3)
             on conflict (account, speaker) do nothing",
        )
        .bind(account.as_str())
        .bind(storable(speaker))
        .bind(id.0.as_str())
        .execute(self.connection())
        .await?;
        Ok(done.rows_affected() == 1)
    }

    /// The identities go along (`on delete cascade`).
    pub(super) async fn delete_person(&mut self, id: &PersonId) -> Result<(), Error> {
        sqlx::query("delete from person where id = $1")
            .bind(id.0.as_str())
            .execute(self.connection())
            .await?;
        Ok(())
    }
}

fn person((id, language, town, district, first_seen_at): Row) -> Person {
    Person {
        id: PersonId(id),
        profile: Profile { language, town, district },
        first_seen_at: Timestamp::from_millis(first_seen_at),
    }
}
