package pair;

import java.net.URI;
import java.util.BitSet;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;

/** What is known of a session, in the types of the JDK; no POJO, so Kryo writes it. */
public final class Session {
  private final BitSet flags;
  private final URI link;
  private final UUID id;
  private final Pattern filter;
  private final Locale locale;

  private Session(BitSet flags, URI link, UUID id, Pattern filter, Locale locale) {
    this.flags = flags;
    this.link = link;
    this.id = id;
    this.filter = filter;
    this.locale = locale;
  }

  static Session of(String key) {
    BitSet flags = new BitSet();
    flags.set(3);
    return new Session(flags, URI.create("https://acme.example/a"), new UUID(1, 2), Pattern.compile("a+"), Locale.CANADA);
  }

  Pattern filter() {
    return filter;
  }

  BitSet flags() {
    return flags;
  }

  UUID id() {
    return id;
  }

  URI link() {
    return link;
  }

  Locale locale() {
    return locale;
  }
}
