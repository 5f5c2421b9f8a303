-- What the desk's seventh version adds: what is found and kept in view, and what is forgotten.
CREATE TABLE "tag" ("id" INTEGER NOT NULL PRIMARY KEY, "name" TEXT NOT NULL, "person_id" INTEGER NOT NULL, FOREIGN KEY ("person_id") REFERENCES "person" ("id"));
CREATE UNIQUE INDEX "tag_person_id_name" ON "tag" ("person_id", "name");
CREATE INDEX "tag_name" ON "tag" ("name");
CREATE TABLE "retention" ("id" INTEGER NOT NULL PRIMARY KEY, "keep_until" TEXT NOT NULL, "person_id" INTEGER NOT NULL, FOREIGN KEY ("person_id") REFERENCES "person" ("id"));
CREATE UNIQUE INDEX "retention_person_id" ON "retention" ("person_id");
CREATE INDEX "retention_keep_until" ON "retention" ("keep_until");
CREATE TABLE "introduction_now" ("id" INTEGER NOT NULL PRIMARY KEY, "introduction_state" TEXT NOT NULL, "state_since" TEXT NOT NULL, "scope" TEXT NOT NULL, "until" TEXT, "outcome" TEXT NOT NULL, "introduced_on" TEXT, "blurb" TEXT NOT NULL, "candidate_asked_on" TEXT, "contact_asked_on" TEXT, "reminded_on" TEXT, "follow_up_on" TEXT, "set_aside" TEXT NOT NULL, "person_id" INTEGER NOT NULL, "contact_id" INTEGER NOT NULL, FOREIGN KEY ("person_id") REFERENCES "person" ("id"), FOREIGN KEY ("contact_id") REFERENCES "person" ("id"));
INSERT INTO "introduction_now" SELECT "id", "introduction_state", "state_since", "scope", "until", "outcome", "introduced_on", "blurb", "candidate_asked_on", "contact_asked_on", "reminded_on", "follow_up_on", '', "person_id", "contact_id" FROM "introduction";
DROP TABLE "introduction";
ALTER TABLE "introduction_now" RENAME TO "introduction";
CREATE INDEX "introduction_person_id" ON "introduction" ("person_id");
CREATE INDEX "introduction_contact_id" ON "introduction" ("contact_id");
UPDATE "undo_image" SET "before" = json_insert("before", '$[#]', ''), "after" = json_insert("after", '$[#]', '') WHERE "table_name" = 'introduction';
UPDATE "undo_gone" SET "rows" = (SELECT json_group_array(json_insert(r."value", '$[#]', '')) FROM json_each("undo_gone"."rows") r) WHERE "table_name" = 'introduction';
