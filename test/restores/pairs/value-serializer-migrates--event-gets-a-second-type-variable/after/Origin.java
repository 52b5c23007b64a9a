package pair;

/** Where something comes from. */
public class Origin {
  public String system;
  public int version;
}
