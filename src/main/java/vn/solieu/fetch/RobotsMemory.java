package vn.solieu.fetch;

import java.util.Optional;

/** Keeps robots.txt answers between processes; the frontier is one. */
public interface RobotsMemory {
  Optional<StoredRobots> load(String origin);

  /** Keeps the answer. */
  void save(String origin, StoredRobots robots);

  /** Sees every exchange made for a robots.txt, so that it is kept too. */
  void exchanged(Exchange exchange);

  /** Remembers nothing. */
  RobotsMemory NONE =
      new RobotsMemory() {
        @Override
        public Optional<StoredRobots> load(String origin) {
          return Optional.empty();
        }

        @Override
        public void save(String origin, StoredRobots robots) {}

        @Override
        public void exchanged(Exchange exchange) {}
      };
}
