-- What the desk's ninth version adds: a table of its own for what came up during a day.
CREATE TABLE "came_up" ("kind" TEXT NOT NULL, "ref_table" TEXT NOT NULL, "ref_id" INTEGER NOT NULL, "person_id" INTEGER NOT NULL, "at" TEXT NOT NULL, "step_id" INTEGER NOT NULL, PRIMARY KEY ("kind", "ref_table", "ref_id", "person_id", "at", "step_id")) WITHOUT ROWID;
CREATE INDEX "came_up_step_id" ON "came_up" ("step_id");
-- A mark said "came_up STEP AT" in the place of its moment, and "undone STEP AT" while the step was undone.
INSERT OR IGNORE INTO "came_up" SELECT m."kind", m."ref_table", m."ref_id", m."person_id", substr(m."due_at", -20), coalesce((SELECT s."id" FROM "undo_step" s WHERE m."due_at" = 'came_up ' || s."id" || ' ' || s."at" AND s."undone" = 0), 0) FROM "reminder_mark" m WHERE m."due_at" LIKE 'came_up %';
INSERT INTO "came_up" SELECT m."kind", m."ref_table", m."ref_id", m."person_id", s."at", s."id" FROM "reminder_mark" m JOIN "undo_step" s ON m."due_at" = 'undone ' || s."id" || ' ' || s."at" WHERE s."undone" = 1 AND s."out_of_turn" = 0;
DELETE FROM "reminder_mark" WHERE "due_at" >= 'a';
-- Of whoever is called again after they withdrew it is said that they did.
INSERT OR IGNORE INTO "underived" SELECT c."person_id" FROM "check_in" c JOIN "application" a ON a."person_id" = c."person_id" JOIN "disposition" d ON d."application_id" = a."id" WHERE c."done_at" IS NULL AND c."placement" = 0 AND d."kind" IN ('withdrew', 'turned_offer_down');
