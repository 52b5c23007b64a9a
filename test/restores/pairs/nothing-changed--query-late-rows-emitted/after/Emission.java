package pair;

import org.apache.flink.table.api.TableEnvironment;

/** When windows are shown. */
final class Emission {
  private Emission() {}

  static void configure(TableEnvironment tables) {
    tables.getConfig().set("table.exec.emit.early-fire.enabled", "true");
    tables.getConfig().set("table.exec.emit.early-fire.delay", "0 s");
    tables.getConfig().set("table.exec.emit.late-fire.enabled", "true");
    tables.getConfig().set("table.exec.emit.late-fire.delay", "0 s");
    tables.getConfig().set("table.exec.emit.allow-lateness", "6 h");
  }
}
