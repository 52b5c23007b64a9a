package pair;

/** What has been added up, and of how many. */
public class Sum {
  public long sum;
  public long count;
}
