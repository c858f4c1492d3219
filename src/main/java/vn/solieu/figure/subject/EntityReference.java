package vn.solieu.figure.subject;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.solieu.lexicon.Cue;

/**
 * Words that point back to an entity: "công ty này", "của ông", "ngân hàng" before the first
 * quantity, and whom they can mean.
 */
final class EntityReference {
  /** Kinds that are called by their own noun alone: no bank is "công ty". */
  private static final Set<String> TOLD = Set.of("bank", "school", "hospital");

  private final EntityFinder finder;

  EntityReference(EntityFinder finder) {
    this.finder = finder;
  }

  /** What points back: "của công ty" before the first quantity, or the first words. */
  @Nullable Cue find(List<Chunk> chunks) {
    for (int i = 0; i < chunks.size() && !chunks.get(i).is(ChunkKind.QUANTITY); i++) {
      Cue cue = finder.cue(chunks.get(i));
      boolean named = i + 1 < chunks.size() && chunks.get(i + 1).is(ChunkKind.ENTITY);
      if (cue != null && cue.kind().equals("same") && !named) {
        return cue;
      }
    }
    return opening(chunks);
  }

  /** The first words beside those of time point back: "Năm 2019, công ty …". */
  private @Nullable Cue opening(List<Chunk> chunks) {
    for (Chunk chunk : chunks) {
      Cue cue = finder.cue(chunk);
      if (cue != null && cue.kind().equals("again")) {
        return cue;
      }
      if (!chunk.is(ChunkKind.TIME)
          && !chunk.is(ChunkKind.COMMA)
          && !chunk.is(ChunkKind.PREP)
          && !chunk.is(ChunkKind.BREAK)) {
        return null;
      }
    }
    return null;
  }

  /** "công ty này": the one named just before, whatever was said of it. */
  static boolean isSame(@Nullable Cue reference) {
    return reference != null && reference.kind().equals("same") && EntityFinder.isOfBody(reference);
  }

  /** "dự án", "ngân hàng này": no one of another kind. */
  static boolean isOfKind(Cue reference) {
    return reference.note().equals("project") || reference.note().startsWith("body ");
  }

  /** "ông" is a person, "ngân hàng này" none; "đến nay" may be of both. */
  static boolean agrees(Cue reference, EntityMention entity) {
    return switch (reference.note()) {
      case "" -> true;
      case "person" -> entity.isPersonal();
      case "project" -> entity.kind().equals("project");
      default ->
          (!entity.isPersonal() || entity.kind().equals("farm"))
              && (reference.note().equals("body")
                  || reference.note().endsWith(entity.kind())
                  || !TOLD.contains(entity.kind()));
    };
  }
}
