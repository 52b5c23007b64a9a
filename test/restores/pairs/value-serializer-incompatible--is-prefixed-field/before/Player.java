package pair;

/** What is known of a player. */
public class Player {
  private String nick;
  private long score;

  public Player() {}

  static Player of(String key) {
    Player player = new Player();
    player.setNick("nick of " + key);
    player.setScore(900);
    return player;
  }

  public String getNick() {
    return nick;
  }

  public void setNick(String nick) {
    this.nick = nick;
  }

  public long getScore() {
    return score;
  }

  public void setScore(long score) {
    this.score = score;
  }
}
