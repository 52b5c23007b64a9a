package pair;

import java.util.function.Function;

/** What goes from one step to the next. */
public class Envelope<B> {
  public Header header;
  public B body;

  public Envelope() {}

  static <B> Envelope<B> of(String sender, B body) {
    Envelope<B> envelope = new Envelope<>();
    envelope.header = new Header();
    envelope.header.sender = sender;
    envelope.header.version = 2;
    envelope.body = body;
    return envelope;
  }

  <T> T map(Function<B, T> part) {
    return part.apply(body);
  }

  /** Who sends what. */
  public static class Header {
    public String sender;
    public int version;

    public Header() {}
  }
}
