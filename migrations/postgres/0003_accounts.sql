-- 0003_accounts, written by `codegen migrate`. It runs in one transaction.

CREATE TABLE "api_key_hashes" (
  "user_id" text COLLATE "C" NOT NULL,
  "id" text COLLATE "C" NOT NULL,
  "version" bigint NOT NULL,
  "hash" text COLLATE "C" NOT NULL,
  PRIMARY KEY ("user_id", "id")
);
CREATE TABLE "api_keys" (
  "user_id" text COLLATE "C" NOT NULL,
  "id" text COLLATE "C" NOT NULL,
  "version" bigint NOT NULL,
  "name" text COLLATE "C" NOT NULL,
  "scope" smallint NOT NULL,
  "created_at" bigint NOT NULL,
  "last_used_at" bigint,
  "expires_at" bigint,
  PRIMARY KEY ("user_id", "id"),
  CONSTRAINT "api_keys_name_length" CHECK (length("name") BETWEEN 1 AND 64),
  CONSTRAINT "api_keys_scope_values" CHECK ("scope" IN (1, 2, 3))
);
CREATE TABLE "audit_entries" (
  "id" text COLLATE "C" NOT NULL,
  "version" bigint NOT NULL,
  "at" bigint NOT NULL,
  "actor" text COLLATE "C",
  "address" text COLLATE "C",
  "door" smallint NOT NULL,
  "operation" text COLLATE "C" NOT NULL,
  "outcome" text COLLATE "C" NOT NULL,
  "request_id" text COLLATE "C" NOT NULL,
  "scope_id" text COLLATE "C",
  "subjects" jsonb NOT NULL DEFAULT '[]',
  PRIMARY KEY ("id"),
  CONSTRAINT "audit_entries_door_values" CHECK ("door" IN (1, 2, 3, 4))
);
CREATE TABLE "linked_identities" (
  "user_id" text COLLATE "C" NOT NULL,
  "id" text COLLATE "C" NOT NULL,
  "version" bigint NOT NULL,
  "issuer" text COLLATE "C" NOT NULL,
  "subject" text COLLATE "C" NOT NULL,
  "name" text COLLATE "C" NOT NULL,
  "created_at" bigint NOT NULL,
  PRIMARY KEY ("user_id", "id")
);
CREATE TABLE "logins" (
  "user_id" text COLLATE "C" NOT NULL,
  "version" bigint NOT NULL,
  "name" text COLLATE "C" NOT NULL,
  "password_hash" text COLLATE "C",
  "password_changed_at" bigint,
  "reset_hash" text COLLATE "C",
  "reset_expires_at" bigint,
  "second_factors" text COLLATE "C",
  "opaque_record" text COLLATE "C",
  "opaque_version" bigint,
  PRIMARY KEY ("user_id")
);
CREATE TABLE "opaque_secrets" (
  "scope_id" text COLLATE "C" NOT NULL,
  "id" text COLLATE "C" NOT NULL,
  "version" bigint NOT NULL,
  "number" bigint NOT NULL,
  "sealed" text COLLATE "C" NOT NULL,
  "created_at" bigint NOT NULL,
  PRIMARY KEY ("scope_id", "id")
);
CREATE TABLE "passkey_keys" (
  "user_id" text COLLATE "C" NOT NULL,
  "id" text COLLATE "C" NOT NULL,
  "version" bigint NOT NULL,
  "credential_id" text COLLATE "C" NOT NULL,
  "public_key" text COLLATE "C" NOT NULL,
  "algorithm" bigint NOT NULL,
  "sign_count" bigint NOT NULL,
  "is_user_verified" boolean NOT NULL,
  "is_backup_eligible" boolean NOT NULL,
  "transports" jsonb NOT NULL DEFAULT '[]',
  PRIMARY KEY ("user_id", "id")
);
CREATE TABLE "passkeys" (
  "user_id" text COLLATE "C" NOT NULL,
  "id" text COLLATE "C" NOT NULL,
  "version" bigint NOT NULL,
  "name" text COLLATE "C" NOT NULL,
  "is_backed_up" boolean NOT NULL,
  "is_discoverable" boolean,
  "model" text COLLATE "C",
  "created_at" bigint NOT NULL,
  "last_used_at" bigint,
  PRIMARY KEY ("user_id", "id"),
  CONSTRAINT "passkeys_name_length" CHECK (length("name") BETWEEN 1 AND 64)
);
CREATE TABLE "preferences" (
  "user_id" text COLLATE "C" NOT NULL,
  "version" bigint NOT NULL,
  "theme" smallint NOT NULL DEFAULT 1,
  "language" text COLLATE "C",
  "subtitle_language" text COLLATE "C",
  "audio_language" text COLLATE "C",
  "shows_danmaku" boolean NOT NULL DEFAULT true,
  "shows_invitations" boolean NOT NULL DEFAULT true,
  "shows_room_events" boolean NOT NULL DEFAULT true,
  "shows_announcements" boolean NOT NULL DEFAULT true,
  "mails_invitations" boolean NOT NULL DEFAULT false,
  "mails_room_events" boolean NOT NULL DEFAULT false,
  "mails_announcements" boolean NOT NULL DEFAULT false,
  PRIMARY KEY ("user_id"),
  CONSTRAINT "preferences_theme_values" CHECK ("theme" IN (1, 2, 3)),
  CONSTRAINT "preferences_language_length" CHECK (length("language") <= 35),
  CONSTRAINT "preferences_subtitle_language_length" CHECK (length("subtitle_language") <= 35),
  CONSTRAINT "preferences_audio_language_length" CHECK (length("audio_language") <= 35)
);
CREATE TABLE "runtime_settings" (
  "scope_id" text COLLATE "C" NOT NULL,
  "version" bigint NOT NULL,
  "is_registration_open" boolean,
  "are_guests_allowed" boolean,
  "title" text COLLATE "C",
  "about" text COLLATE "C",
  "motd" text COLLATE "C",
  PRIMARY KEY ("scope_id"),
  CONSTRAINT "runtime_settings_title_length" CHECK (length("title") BETWEEN 1 AND 64),
  CONSTRAINT "runtime_settings_about_length" CHECK (length("about") <= 500),
  CONSTRAINT "runtime_settings_motd_length" CHECK (length("motd") <= 1000)
);
CREATE TABLE "session_keys" (
  "user_id" text COLLATE "C" NOT NULL,
  "id" text COLLATE "C" NOT NULL,
  "version" bigint NOT NULL,
  "hash" text COLLATE "C" NOT NULL,
  "spent" jsonb NOT NULL DEFAULT '[]',
  PRIMARY KEY ("user_id", "id")
);
CREATE TABLE "sign_in_providers" (
  "scope_id" text COLLATE "C" NOT NULL,
  "id" text COLLATE "C" NOT NULL,
  "version" bigint NOT NULL,
  "kind" smallint NOT NULL,
  "issuer" text COLLATE "C",
  "display_name" text COLLATE "C" NOT NULL,
  "client_id" text COLLATE "C" NOT NULL,
  "client_secret" text COLLATE "C",
  "has_client_secret" boolean NOT NULL,
  "scopes" jsonb NOT NULL DEFAULT '[]',
  "is_enabled" boolean NOT NULL DEFAULT true,
  "is_listed" boolean NOT NULL DEFAULT true,
  "newcomers" smallint NOT NULL DEFAULT 1,
  "created_at" bigint NOT NULL,
  PRIMARY KEY ("scope_id", "id"),
  CONSTRAINT "sign_in_providers_kind_values" CHECK ("kind" IN (1, 2, 3, 4)),
  CONSTRAINT "sign_in_providers_issuer_length" CHECK (length("issuer") BETWEEN 1 AND 512),
  CONSTRAINT "sign_in_providers_display_name_length" CHECK (length("display_name") BETWEEN 1 AND 64),
  CONSTRAINT "sign_in_providers_client_id_length" CHECK (length("client_id") BETWEEN 1 AND 256),
  CONSTRAINT "sign_in_providers_newcomers_values" CHECK ("newcomers" IN (1, 2, 3))
);
CREATE INDEX "users_by_deleted_at" ON "users" ("deleted_at");
CREATE INDEX "api_keys_by_expires_at" ON "api_keys" ("expires_at");
CREATE INDEX "audit_entries_by_actor_at" ON "audit_entries" ("actor", "at");
CREATE INDEX "audit_entries_by_at" ON "audit_entries" ("at");
CREATE INDEX "audit_entries_by_scope_id_at" ON "audit_entries" ("scope_id", "at");
CREATE UNIQUE INDEX "linked_identities_unique_issuer_subject" ON "linked_identities" ("issuer", "subject");
CREATE UNIQUE INDEX "logins_unique_name" ON "logins" ("name");
CREATE UNIQUE INDEX "passkey_keys_unique_credential_id" ON "passkey_keys" ("credential_id");
ALTER TABLE "api_key_hashes" ADD CONSTRAINT "api_key_hashes_user_id_id_ref" FOREIGN KEY ("user_id", "id") REFERENCES "api_keys" ("user_id", "id") ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "api_key_hashes" ADD CONSTRAINT "api_key_hashes_user_id_ref" FOREIGN KEY ("user_id") REFERENCES "users" ("id") ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "api_keys" ADD CONSTRAINT "api_keys_user_id_ref" FOREIGN KEY ("user_id") REFERENCES "users" ("id") ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "linked_identities" ADD CONSTRAINT "linked_identities_user_id_ref" FOREIGN KEY ("user_id") REFERENCES "users" ("id") ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "logins" ADD CONSTRAINT "logins_user_id_ref" FOREIGN KEY ("user_id") REFERENCES "users" ("id") ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "passkey_keys" ADD CONSTRAINT "passkey_keys_user_id_id_ref" FOREIGN KEY ("user_id", "id") REFERENCES "passkeys" ("user_id", "id") ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "passkey_keys" ADD CONSTRAINT "passkey_keys_user_id_ref" FOREIGN KEY ("user_id") REFERENCES "users" ("id") ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "passkeys" ADD CONSTRAINT "passkeys_user_id_ref" FOREIGN KEY ("user_id") REFERENCES "users" ("id") ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "preferences" ADD CONSTRAINT "preferences_user_id_ref" FOREIGN KEY ("user_id") REFERENCES "users" ("id") ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "session_keys" ADD CONSTRAINT "session_keys_user_id_id_ref" FOREIGN KEY ("user_id", "id") REFERENCES "sessions" ("user_id", "id") ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "session_keys" ADD CONSTRAINT "session_keys_user_id_ref" FOREIGN KEY ("user_id") REFERENCES "users" ("id") ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED;
