package pair;

/** What a depot had to carry in a day. */
public class Load {
  public String depot;
  public long legs;

  public Load() {}
}
