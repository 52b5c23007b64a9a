package pair;

/** Sums up messages. */
final class MessageMeter extends Meter {
  MessageMeter() {
    super("messages");
  }
}
