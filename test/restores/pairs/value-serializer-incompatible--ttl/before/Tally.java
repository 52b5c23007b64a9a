package pair;

/** How often something was seen. */
public class Tally {
  public long times;
}
