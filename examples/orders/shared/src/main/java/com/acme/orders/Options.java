package com.acme.orders;

import java.util.HashMap;
import java.util.Map;

/** What the job takes from its command line, all of it optional. */
public final class Options {
  public final long orders;
  public final double perSecond;
  public final long checkpointMillis;
  public final String ledger;

  private Options(Map<String, String> given) {
    orders = Long.parseLong(given.getOrDefault("orders", String.valueOf(Long.MAX_VALUE)));
    perSecond = Double.parseDouble(given.getOrDefault("per-second", "1000"));
    checkpointMillis = Long.parseLong(given.getOrDefault("checkpoint-millis", "30000"));
    // Beside other temporary files where nobody says otherwise: it is an example.
    ledger = given.getOrDefault("ledger", System.getProperty("java.io.tmpdir") + "/orders-ledger");
  }

  /** Reads {@code --name value} pairs. */
  public static Options of(String... args) {
    if (args.length % 2 != 0) {
      throw new IllegalArgumentException("Options come in pairs: --name value");
    }
    Map<String, String> given = new HashMap<>();
    for (int i = 0; i < args.length; i += 2) {
      given.put(args[i].replaceFirst("^--", ""), args[i + 1]);
    }
    return new Options(given);
  }
}
