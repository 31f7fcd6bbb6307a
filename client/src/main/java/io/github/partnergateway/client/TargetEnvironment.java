package io.github.partnergateway.client;

/**
 * The contract's {@code X-Target-Environment}: the vendor's sandbox, or the market in which is paid. The vendor adds markets,
 * so any word can be one: {@link #of}.
 */
public final class TargetEnvironment {

    /** The vendor's sandbox, which knows the currency EUR only. */
    public static final TargetEnvironment SANDBOX = of("sandbox");

    public static final TargetEnvironment MTN_BENIN = of("mtnbenin");
    public static final TargetEnvironment MTN_CAMEROON = of("mtncameroon");
    public static final TargetEnvironment MTN_CONGO = of("mtncongo");
    public static final TargetEnvironment MTN_GHANA = of("mtnghana");
    public static final TargetEnvironment MTN_GUINEA_CONAKRY = of("mtnguineaconakry");
    public static final TargetEnvironment MTN_IVORY_COAST = of("mtnivorycoast");
    public static final TargetEnvironment MTN_LIBERIA = of("mtnliberia");
    public static final TargetEnvironment MTN_NIGERIA = of("mtnnigeria");
    public static final TargetEnvironment MTN_RWANDA = of("mtnrwanda");
    public static final TargetEnvironment MTN_SOUTH_AFRICA = of("mtnsouthafrica");
    public static final TargetEnvironment MTN_SOUTH_SUDAN = of("mtnsouthsudan");
    public static final TargetEnvironment MTN_SWAZILAND = of("mtnswaziland");
    public static final TargetEnvironment MTN_UGANDA = of("mtnuganda");
    public static final TargetEnvironment MTN_ZAMBIA = of("mtnzambia");

    private final String word;

    private TargetEnvironment(String word) {
        this.word = word;
    }

    /**
     * An environment by its word on the wire.
     *
     * @throws IllegalArgumentException if it is empty or has white space
     */
    public static TargetEnvironment of(String word) {
        Settings.checkVisible("targetEnvironment", word);
        return new TargetEnvironment(word);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TargetEnvironment that && word.equals(that.word);
    }

    @Override
    public int hashCode() {
        return word.hashCode();
    }

    /** The word on the wire. */
    @Override
    public String toString() {
        return word;
    }
}
