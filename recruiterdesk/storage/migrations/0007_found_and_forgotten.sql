-- What the desk's seventh version adds: what is found and kept in view, and what is forgotten.
CREATE TABLE "tag" ("id" INTEGER NOT NULL PRIMARY KEY, "name" TEXT NOT NULL, "person_id" INTEGER NOT NULL, FOREIGN KEY ("person_id") REFERENCES "person" ("id"));
CREATE UNIQUE INDEX "tag_person_id_name" ON "tag" ("person_id", "name");
CREATE INDEX "tag_name" ON "tag" ("name");
CREATE TABLE "retention" ("id" INTEGER NOT NULL PRIMARY KEY, "keep_until" TEXT NOT NULL, "person_id" INTEGER NOT NULL, FOREIGN KEY ("person_id") REFERENCES "person" ("id"));
CREATE UNIQUE INDEX "retention_person_id" ON "retention" ("person_id");
CREATE INDEX "retention_keep_until" ON "retention" ("keep_until");
