package jobs;

import scala.collection.immutable.Map;
import scala.collection.immutable.Map$;

/** As scalac writes them: {@code sys.env("ASKS_NEEDED")} and the like. */
public final class Asks {
  private Asks() {}

  public static void main(String[] arguments) {
    Map<String, String> environment = scala.sys.package$.MODULE$.env();
    environment.get("ASKS_OPTIONAL");
    environment.getOrElse("ASKS_DEFAULTED", () -> "one");
    scala.util.Properties$.MODULE$.envOrElse("ASKS_OR_ELSE", "one");
    scala.util.Properties$.MODULE$.propOrNull("asks.or.null");
    scala.util.Properties.propOrElse("asks.or.else", "one");
    scala.sys.package$.MODULE$.props().get("asks.property");
    // There is one, and a map that is not the environment.
    environment.get("PATH");
    Map$.MODULE$.empty().get("ASKS_NOTHING");
    environment.apply("ASKS_NEEDED");
  }
}
