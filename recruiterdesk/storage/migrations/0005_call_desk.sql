CREATE TABLE "text_version" ("id" INTEGER NOT NULL PRIMARY KEY, "text_kind" TEXT NOT NULL, "language" TEXT NOT NULL, "content" TEXT NOT NULL, "saved_at" TEXT NOT NULL);
CREATE INDEX "text_version_text_kind_language" ON "text_version" ("text_kind", "language");
CREATE TABLE "sentence_mark" ("id" INTEGER NOT NULL PRIMARY KEY, "text_kind" TEXT NOT NULL, "language" TEXT NOT NULL, "place" TEXT NOT NULL, "words" TEXT NOT NULL, "marked_at" TEXT NOT NULL);
CREATE INDEX "sentence_mark_text_kind_language" ON "sentence_mark" ("text_kind", "language");
