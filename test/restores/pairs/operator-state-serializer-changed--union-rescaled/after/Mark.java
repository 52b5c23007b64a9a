package pair;

/** How far a part of the input was read. */
public class Mark {
  public String part;
  public long position;
  public String reader;
}
