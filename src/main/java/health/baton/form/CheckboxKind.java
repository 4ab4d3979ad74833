package health.baton.form;

/** Ticked or not. */
record CheckboxKind(boolean required) implements Kind {
    @Override
    public Reading read(Object sent) throws NotAcceptable {
        if (!(sent instanceof Boolean ticked)) {
            throw new NotAcceptable("is neither true nor false");
        }
        if (required && !ticked) {
            throw new NotAcceptable("must be ticked");
        }
        return new Reading(ticked, ticked ? "yes" : "no");
    }
}
