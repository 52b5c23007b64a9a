package jobs;

/** Stops at the first variable that is not set, and has the others written out. */
public final class Requires {
  private Requires() {}

  public static void main(String[] arguments) {
    String brokers = required("REQUIRES_BROKERS", "no brokers");
    String topic = required("REQUIRES_TOPIC", "no topic");
    String region = System.getenv("REQUIRES_REGION");
    throw new IllegalStateException(brokers + topic + region + System.getProperty("requires.stage"));
  }

  private static String required(String name, String otherwise) {
    String value = System.getenv(name);
    if (value == null) {
      throw new IllegalStateException(otherwise);
    }
    return value;
  }
}
