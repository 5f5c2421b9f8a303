CREATE TABLE "merged_person" ("id" INTEGER NOT NULL PRIMARY KEY, "full_name" TEXT NOT NULL, "source_id" TEXT NOT NULL, "merged_at" TEXT NOT NULL, "person_id" INTEGER NOT NULL, FOREIGN KEY ("person_id") REFERENCES "person" ("id"));
CREATE INDEX "merged_person_person_id" ON "merged_person" ("person_id");
CREATE INDEX "merged_person_source_id" ON "merged_person" ("source_id");
CREATE TABLE "distinct_pair" ("id" INTEGER NOT NULL PRIMARY KEY, "person_id" INTEGER NOT NULL, "other_id" INTEGER NOT NULL, FOREIGN KEY ("person_id") REFERENCES "person" ("id"), FOREIGN KEY ("other_id") REFERENCES "person" ("id"));
CREATE INDEX "distinct_pair_person_id" ON "distinct_pair" ("person_id");
CREATE INDEX "distinct_pair_other_id" ON "distinct_pair" ("other_id");
