/**
 * What typedoc is told about the site: pages go by their first heading and stand together by their
 * language, rooms go by their subpath and stand together by what they are for.
 */
import { readFileSync } from "node:fs";
import { Comment, CommentTag, Converter, ReflectionKind } from "typedoc";

/** What each room is for, the ground floor first; the order is that of the site. */
const PURPOSES = [
  ["1. Foundations", ["text", "time", "province"]],
  ["2. Readers of texts", ["citation", "agency", "deadline", "target"]],
  ["3. Indices and scores", ["indices", "scoring"]],
  ["4. Plans and their progress", ["plan", "progress"]],
  ["5. What goes out and comes back", ["schema", "export", "explain"]],
];

const purposes = new Map(
  PURPOSES.flatMap(([purpose, rooms]) => rooms.map((room) => [room, purpose])),
);

/** Where pages stand, by the folder that holds them. */
const SHELVES = [
  [/\/docs\/vi\//, "Hướng dẫn tiếng Việt"],
  [/\/docs\/decisions\//, "Decisions"],
  [/\/docs\/(?:architecture|dependencies|quality)\.md$|\/[A-Z]+\.md$/, "The project"],
  [/\/docs\//, "Guides"],
];

export function load(app) {
  app.converter.on(Converter.EVENT_CREATE_DOCUMENT, (_, page) => {
    const file = page.project.files.getReflectionPath(page) ?? "";
    const [, heading = page.name] = /^# (.+)$/m.exec(readFileSync(file, "utf8")) ?? [];
    page.name = heading.replaceAll("`", "");
    const shelf = SHELVES.find(([places]) => places.test(file));
    if (shelf !== undefined) page.frontmatter.category = shelf[1];
  });
  app.converter.on(Converter.EVENT_RESOLVE_BEGIN, ({ project }) => {
    for (const room of project.getChildrenByKind(ReflectionKind.Module)) {
      const purpose = purposes.get(room.name);
      if (purpose === undefined)
        app.logger.error(`The site does not know what ${room.name} is for`);
      room.comment ??= new Comment();
      room.comment.blockTags.push(new CommentTag("@category", [{ kind: "text", text: purpose }]));
      room.name = `chiso/${room.name}`;
    }
  });
}
