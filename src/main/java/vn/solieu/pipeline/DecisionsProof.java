package vn.solieu.pipeline;

import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Consumer;
import vn.solieu.store.Archive;
import vn.solieu.store.DecisionFile;
import vn.solieu.store.Decisions;
import vn.solieu.text.BadInput;

/** Proves that what people decided can be read: decisions, breaks, observations, removals. */
final class DecisionsProof {
  private final Archive archive;
  private final Consumer<String> problems;

  /**
   * @param problems takes one line for each file or row that cannot be read
   */
  DecisionsProof(Archive archive, Consumer<String> problems) {
    this.archive = archive;
    this.problems = problems;
  }

  void run() {
    read(archive.decisions(), () -> new Decisions(archive).all());
    read(archive.breaks(), archive.breaks()::rows);
    read(archive.observations(), archive.observations()::rows);
    read(archive.removals(), this::removals);
  }

  private void read(DecisionFile file, Runnable reading) {
    try {
      reading.run();
    } catch (BadInput e) {
      problems.accept(String.valueOf(e.getMessage()));
    } catch (UncheckedIOException e) {
      problems.accept(file.path() + ": cannot be read: is no UTF-8 text");
    }
  }

  private void removals() {
    List<List<String>> rows = archive.removals().rows();
    for (int i = 0; i < rows.size(); i++) {
      if (rows.get(i).size() < 3) {
        throw new BadInput(
            archive.removals().path()
                + ": row "
                + (i + 1)
                + " is no removal; a row is address, when, why");
      }
    }
  }
}
