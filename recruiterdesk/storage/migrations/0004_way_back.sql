ALTER TABLE "undo_range" RENAME TO "undo_run";
ALTER TABLE "undo_run" ADD COLUMN "taken_away" INTEGER NOT NULL DEFAULT 0;
DROP TABLE "undo_gone";
CREATE TABLE "undo_gone" ("id" INTEGER NOT NULL PRIMARY KEY, "step_id" INTEGER NOT NULL, "table_name" TEXT NOT NULL, "rows" TEXT NOT NULL);
CREATE INDEX "undo_gone_step" ON "undo_gone" ("step_id");
DROP TABLE "undo_touched";
CREATE TABLE "undo_touched" ("table_name" TEXT NOT NULL, "row_id" INTEGER NOT NULL, "step_id" INTEGER NOT NULL, "person_id" INTEGER NOT NULL, PRIMARY KEY ("table_name", "row_id")) WITHOUT ROWID;
CREATE INDEX "undo_step_batch" ON "undo_step" ("batch_id") WHERE "batch_id" IS NOT NULL;
DROP INDEX "person_company";
