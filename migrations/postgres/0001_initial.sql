-- 0001_initial, written by `codegen migrate`. It runs in one transaction.

CREATE TABLE "chat_events" (
  "room_id" text COLLATE "C" NOT NULL,
  "sequence" bigint NOT NULL,
  "version" bigint NOT NULL,
  "kind" smallint NOT NULL,
  "message" jsonb NOT NULL,
  "actor_id" text COLLATE "C",
  "at" bigint NOT NULL,
  PRIMARY KEY ("room_id", "sequence"),
  CONSTRAINT "chat_events_kind_values" CHECK ("kind" IN (1, 2, 3, 4, 5, 6))
);
CREATE TABLE "chat_messages" (
  "room_id" text COLLATE "C" NOT NULL,
  "id" text COLLATE "C" NOT NULL,
  "version" bigint NOT NULL,
  "content" text COLLATE "C" NOT NULL,
  "kind" smallint NOT NULL,
  "reply_to_id" text COLLATE "C",
  "mentions" jsonb NOT NULL DEFAULT '[]',
  "client_message_id" text COLLATE "C",
  "flight" smallint,
  "color" text COLLATE "C",
  "sender_id" text COLLATE "C",
  "member_id" text COLLATE "C",
  "sender_name" text COLLATE "C" NOT NULL,
  "sequence" bigint NOT NULL,
  "media_id" text COLLATE "C",
  "media_position" bigint,
  "reactions" jsonb NOT NULL DEFAULT '[]',
  "is_pinned" boolean NOT NULL,
  "pin_details" jsonb,
  "sent_at" bigint NOT NULL,
  "edited_at" bigint,
  "deleted_at" bigint,
  PRIMARY KEY ("room_id", "id"),
  CONSTRAINT "chat_messages_content_length" CHECK (length("content") <= 500),
  CONSTRAINT "chat_messages_kind_values" CHECK ("kind" IN (1, 2, 3)),
  CONSTRAINT "chat_messages_client_message_id_length" CHECK (length("client_message_id") BETWEEN 1 AND 128),
  CONSTRAINT "chat_messages_flight_values" CHECK ("flight" IN (1, 2, 3)),
  CONSTRAINT "chat_messages_color_length" CHECK (length("color") <= 7)
);
CREATE TABLE "media" (
  "room_id" text COLLATE "C" NOT NULL,
  "id" text COLLATE "C" NOT NULL,
  "version" bigint NOT NULL,
  "name" text COLLATE "C" NOT NULL DEFAULT '',
  "description" text COLLATE "C" NOT NULL DEFAULT '',
  "playlist_id" text COLLATE "C",
  "source" text COLLATE "C",
  "delivery_policy" smallint NOT NULL DEFAULT 1,
  "rank" text COLLATE "C" NOT NULL,
  "provider" text COLLATE "C" NOT NULL,
  "is_live" boolean NOT NULL,
  "duration" bigint,
  "poster_url" text COLLATE "C",
  "availability" smallint NOT NULL,
  "creator_id" text COLLATE "C",
  "created_at" bigint NOT NULL,
  PRIMARY KEY ("room_id", "id"),
  CONSTRAINT "media_name_length" CHECK (length("name") <= 500),
  CONSTRAINT "media_description_length" CHECK (length("description") <= 5000),
  CONSTRAINT "media_delivery_policy_values" CHECK ("delivery_policy" IN (1, 2, 3, 4, 5)),
  CONSTRAINT "media_availability_values" CHECK ("availability" IN (1, 2, 3))
);
CREATE TABLE "members" (
  "room_id" text COLLATE "C" NOT NULL,
  "id" text COLLATE "C" NOT NULL,
  "version" bigint NOT NULL,
  "user_id" text COLLATE "C",
  "name" text COLLATE "C" NOT NULL,
  "avatar_url" text COLLATE "C",
  "role" smallint NOT NULL,
  "additions" jsonb NOT NULL DEFAULT '[]',
  "removals" jsonb NOT NULL DEFAULT '[]',
  "remark_name" text COLLATE "C",
  "display_tag" text COLLATE "C",
  "joined_at" bigint NOT NULL,
  PRIMARY KEY ("room_id", "id"),
  CONSTRAINT "members_role_values" CHECK ("role" IN (1, 2, 3, 4)),
  CONSTRAINT "members_remark_name_length" CHECK (length("remark_name") BETWEEN 1 AND 64),
  CONSTRAINT "members_display_tag_length" CHECK (length("display_tag") BETWEEN 1 AND 16)
);
CREATE TABLE "playback_states" (
  "room_id" text COLLATE "C" NOT NULL,
  "version" bigint NOT NULL,
  "media_id" text COLLATE "C",
  "status" smallint NOT NULL DEFAULT 1,
  "anchor_position" bigint NOT NULL DEFAULT 0,
  "anchor_time" bigint NOT NULL,
  "rate" double precision NOT NULL DEFAULT 1.0,
  "duration" bigint,
  "waits_until" bigint,
  "next_at" bigint,
  "reason" smallint NOT NULL,
  "actor_id" text COLLATE "C",
  PRIMARY KEY ("room_id"),
  CONSTRAINT "playback_states_status_values" CHECK ("status" IN (1, 2, 3)),
  CONSTRAINT "playback_states_anchor_position_range" CHECK ("anchor_position" BETWEEN 0 AND 31536000000000),
  CONSTRAINT "playback_states_rate_range" CHECK ("rate" BETWEEN 0.25 AND 4.0),
  CONSTRAINT "playback_states_reason_values" CHECK ("reason" IN (1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15))
);
CREATE TABLE "playlists" (
  "room_id" text COLLATE "C" NOT NULL,
  "id" text COLLATE "C" NOT NULL,
  "version" bigint NOT NULL,
  "name" text COLLATE "C" NOT NULL,
  "description" text COLLATE "C" NOT NULL DEFAULT '',
  "parent_id" text COLLATE "C",
  "folder" jsonb,
  "audience" smallint NOT NULL DEFAULT 1,
  "rank" text COLLATE "C" NOT NULL,
  "item_count" bigint NOT NULL,
  "creator_id" text COLLATE "C",
  "created_at" bigint NOT NULL,
  PRIMARY KEY ("room_id", "id"),
  CONSTRAINT "playlists_name_length" CHECK (length("name") BETWEEN 1 AND 255),
  CONSTRAINT "playlists_description_length" CHECK (length("description") <= 5000),
  CONSTRAINT "playlists_audience_values" CHECK ("audience" IN (1, 2, 3))
);
CREATE TABLE "room_settings" (
  "room_id" text COLLATE "C" NOT NULL,
  "version" bigint NOT NULL,
  "allow_guests" boolean NOT NULL DEFAULT false,
  "require_approval" boolean NOT NULL DEFAULT false,
  "allow_auto_join" boolean NOT NULL DEFAULT true,
  "chat_enabled" boolean NOT NULL DEFAULT true,
  "slow_mode" bigint NOT NULL DEFAULT 0,
  "voice_chat_enabled" boolean NOT NULL DEFAULT true,
  "p2p_media_enabled" boolean NOT NULL DEFAULT true,
  "auto_play" boolean NOT NULL DEFAULT true,
  "play_mode" smallint NOT NULL DEFAULT 1,
  "auto_play_delay" bigint NOT NULL DEFAULT 0,
  "wait_policy" smallint NOT NULL DEFAULT 1,
  "wait_timeout" bigint NOT NULL DEFAULT 8000000,
  "subtitle_language" text COLLATE "C",
  "audio_language" text COLLATE "C",
  "admin_additions" jsonb NOT NULL DEFAULT '[]',
  "admin_removals" jsonb NOT NULL DEFAULT '[]',
  "member_additions" jsonb NOT NULL DEFAULT '[]',
  "member_removals" jsonb NOT NULL DEFAULT '[]',
  "guest_additions" jsonb NOT NULL DEFAULT '[]',
  "guest_removals" jsonb NOT NULL DEFAULT '[]',
  PRIMARY KEY ("room_id"),
  CONSTRAINT "room_settings_slow_mode_range" CHECK ("slow_mode" BETWEEN 0 AND 3600000000),
  CONSTRAINT "room_settings_play_mode_values" CHECK ("play_mode" IN (1, 2, 3, 4)),
  CONSTRAINT "room_settings_auto_play_delay_range" CHECK ("auto_play_delay" BETWEEN 0 AND 86400000000),
  CONSTRAINT "room_settings_wait_policy_values" CHECK ("wait_policy" IN (1, 2, 3, 4)),
  CONSTRAINT "room_settings_wait_timeout_range" CHECK ("wait_timeout" BETWEEN 1000000 AND 60000000),
  CONSTRAINT "room_settings_subtitle_language_length" CHECK (length("subtitle_language") <= 35),
  CONSTRAINT "room_settings_audio_language_length" CHECK (length("audio_language") <= 35)
);
CREATE TABLE "rooms" (
  "id" text COLLATE "C" NOT NULL,
  "version" bigint NOT NULL,
  "name" text COLLATE "C" NOT NULL,
  "description" text COLLATE "C" NOT NULL DEFAULT '',
  "visibility" smallint NOT NULL DEFAULT 2,
  "category" text COLLATE "C",
  "labels" jsonb NOT NULL DEFAULT '[]',
  "max_members" bigint NOT NULL DEFAULT 100,
  "password" text COLLATE "C",
  "has_password" boolean NOT NULL,
  "status" smallint NOT NULL,
  "creator_id" text COLLATE "C" NOT NULL,
  "member_count" bigint NOT NULL,
  "created_at" bigint NOT NULL,
  "deleted_at" bigint,
  PRIMARY KEY ("id"),
  CONSTRAINT "rooms_name_length" CHECK (length("name") BETWEEN 1 AND 128),
  CONSTRAINT "rooms_description_length" CHECK (length("description") <= 500),
  CONSTRAINT "rooms_visibility_values" CHECK ("visibility" IN (1, 2, 3)),
  CONSTRAINT "rooms_category_length" CHECK (length("category") BETWEEN 1 AND 32),
  CONSTRAINT "rooms_max_members_range" CHECK ("max_members" BETWEEN 1 AND 10000),
  CONSTRAINT "rooms_status_values" CHECK ("status" IN (1, 2, 3, 4))
);
CREATE TABLE "sessions" (
  "user_id" text COLLATE "C" NOT NULL,
  "id" text COLLATE "C" NOT NULL,
  "version" bigint NOT NULL,
  "name" text COLLATE "C" NOT NULL DEFAULT '',
  "method" smallint NOT NULL,
  "user_agent" text COLLATE "C" NOT NULL,
  "address" text COLLATE "C" NOT NULL,
  "created_at" bigint NOT NULL,
  "last_used_at" bigint NOT NULL,
  "expires_at" bigint NOT NULL,
  PRIMARY KEY ("user_id", "id"),
  CONSTRAINT "sessions_name_length" CHECK (length("name") <= 64),
  CONSTRAINT "sessions_method_values" CHECK ("method" IN (1, 2, 3, 4, 5))
);
CREATE TABLE "users" (
  "id" text COLLATE "C" NOT NULL,
  "version" bigint NOT NULL,
  "username" text COLLATE "C" NOT NULL,
  "display_name" text COLLATE "C" NOT NULL DEFAULT '',
  "about" text COLLATE "C" NOT NULL DEFAULT '',
  "avatar_url" text COLLATE "C",
  "email" text COLLATE "C",
  "role" smallint NOT NULL,
  "status" smallint NOT NULL,
  "banned_until" bigint,
  "ban_reason" text COLLATE "C",
  "deleted_at" bigint,
  "has_second_factor" boolean,
  "created_at" bigint NOT NULL,
  PRIMARY KEY ("id"),
  CONSTRAINT "users_username_length" CHECK (length("username") BETWEEN 3 AND 50),
  CONSTRAINT "users_display_name_length" CHECK (length("display_name") <= 64),
  CONSTRAINT "users_about_length" CHECK (length("about") <= 500),
  CONSTRAINT "users_role_values" CHECK ("role" IN (1, 2, 3, 4)),
  CONSTRAINT "users_status_values" CHECK ("status" IN (1, 2, 3))
);
CREATE INDEX "chat_messages_by_room_id_media_id_media_position" ON "chat_messages" ("room_id", "media_id", "media_position");
CREATE INDEX "chat_messages_by_sender_id_client_message_id" ON "chat_messages" ("sender_id", "client_message_id");
CREATE UNIQUE INDEX "chat_messages_unique_room_id_sequence" ON "chat_messages" ("room_id", "sequence");
CREATE INDEX "media_by_creator_id" ON "media" ("creator_id");
CREATE INDEX "media_by_room_id_playlist_id_rank" ON "media" ("room_id", "playlist_id", "rank");
CREATE INDEX "members_by_user_id" ON "members" ("user_id");
CREATE UNIQUE INDEX "members_unique_room_id_user_id" ON "members" ("room_id", "user_id");
CREATE INDEX "playlists_by_creator_id" ON "playlists" ("creator_id");
CREATE INDEX "playlists_by_room_id_parent_id_rank" ON "playlists" ("room_id", "parent_id", "rank");
CREATE INDEX "rooms_by_creator_id_created_at" ON "rooms" ("creator_id", "created_at");
CREATE INDEX "rooms_by_visibility_status_category" ON "rooms" ("visibility", "status", "category");
CREATE INDEX "sessions_by_expires_at" ON "sessions" ("expires_at");
CREATE UNIQUE INDEX "users_unique_email" ON "users" ("email");
CREATE UNIQUE INDEX "users_unique_username" ON "users" ("username");
ALTER TABLE "chat_events" ADD CONSTRAINT "chat_events_room_id_actor_id_ref" FOREIGN KEY ("room_id", "actor_id") REFERENCES "members" ("room_id", "id") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "chat_events" ADD CONSTRAINT "chat_events_room_id_ref" FOREIGN KEY ("room_id") REFERENCES "rooms" ("id") ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "chat_messages" ADD CONSTRAINT "chat_messages_room_id_media_id_ref" FOREIGN KEY ("room_id", "media_id") REFERENCES "media" ("room_id", "id") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "chat_messages" ADD CONSTRAINT "chat_messages_room_id_member_id_ref" FOREIGN KEY ("room_id", "member_id") REFERENCES "members" ("room_id", "id") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "chat_messages" ADD CONSTRAINT "chat_messages_room_id_ref" FOREIGN KEY ("room_id") REFERENCES "rooms" ("id") ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "chat_messages" ADD CONSTRAINT "chat_messages_room_id_reply_to_id_ref" FOREIGN KEY ("room_id", "reply_to_id") REFERENCES "chat_messages" ("room_id", "id") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "chat_messages" ADD CONSTRAINT "chat_messages_sender_id_ref" FOREIGN KEY ("sender_id") REFERENCES "users" ("id") ON DELETE SET NULL DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "media" ADD CONSTRAINT "media_creator_id_ref" FOREIGN KEY ("creator_id") REFERENCES "users" ("id") ON DELETE SET NULL DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "media" ADD CONSTRAINT "media_room_id_playlist_id_ref" FOREIGN KEY ("room_id", "playlist_id") REFERENCES "playlists" ("room_id", "id") ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "media" ADD CONSTRAINT "media_room_id_ref" FOREIGN KEY ("room_id") REFERENCES "rooms" ("id") ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "members" ADD CONSTRAINT "members_room_id_ref" FOREIGN KEY ("room_id") REFERENCES "rooms" ("id") ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "members" ADD CONSTRAINT "members_user_id_ref" FOREIGN KEY ("user_id") REFERENCES "users" ("id") ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "playback_states" ADD CONSTRAINT "playback_states_room_id_actor_id_ref" FOREIGN KEY ("room_id", "actor_id") REFERENCES "members" ("room_id", "id") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "playback_states" ADD CONSTRAINT "playback_states_room_id_media_id_ref" FOREIGN KEY ("room_id", "media_id") REFERENCES "media" ("room_id", "id") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "playback_states" ADD CONSTRAINT "playback_states_room_id_ref" FOREIGN KEY ("room_id") REFERENCES "rooms" ("id") ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "playlists" ADD CONSTRAINT "playlists_creator_id_ref" FOREIGN KEY ("creator_id") REFERENCES "users" ("id") ON DELETE SET NULL DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "playlists" ADD CONSTRAINT "playlists_room_id_parent_id_ref" FOREIGN KEY ("room_id", "parent_id") REFERENCES "playlists" ("room_id", "id") ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "playlists" ADD CONSTRAINT "playlists_room_id_ref" FOREIGN KEY ("room_id") REFERENCES "rooms" ("id") ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "room_settings" ADD CONSTRAINT "room_settings_room_id_ref" FOREIGN KEY ("room_id") REFERENCES "rooms" ("id") ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "rooms" ADD CONSTRAINT "rooms_creator_id_ref" FOREIGN KEY ("creator_id") REFERENCES "users" ("id") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_user_id_ref" FOREIGN KEY ("user_id") REFERENCES "users" ("id") ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED;
