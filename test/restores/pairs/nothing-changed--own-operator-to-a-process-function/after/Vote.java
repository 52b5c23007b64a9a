package pair;

/** Somebody votes for something. */
public class Vote {
  public String song;
  public String voter;

  public Vote() {}

  static Vote of(Long number) {
    Vote vote = new Vote();
    vote.song = "song-" + number % 4;
    vote.voter = "voter-" + number;
    return vote;
  }

  public String song() {
    return song;
  }
}
