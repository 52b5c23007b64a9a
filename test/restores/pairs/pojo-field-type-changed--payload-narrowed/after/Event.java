package pair;

/** What happened, with what it happened to. */
public class Event<T> {
  public String source;
  public T payload;
}
