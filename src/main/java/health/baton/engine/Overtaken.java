package health.baton.engine;

/** Since somebody looked, another version has been deployed; nothing was. */
public final class Overtaken extends RuntimeException {
    public Overtaken() {
        super("Something else has been deployed, or was sent in, since somebody looked: look at it again");
    }
}
