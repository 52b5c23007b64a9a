package pair;

/** A game that was played. */
public class Game {
  public String player;
  public long score;

  public Game() {}

  static Game of(Long number) {
    Game game = new Game();
    game.player = "player-" + number % 2;
    long[] scores = {700, 400, 900, 100};
    game.score = scores[(int) (number / 2 % 4)];
    return game;
  }
}
