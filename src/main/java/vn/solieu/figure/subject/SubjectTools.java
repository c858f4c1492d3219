package vn.solieu.figure.subject;

import vn.solieu.lexicon.PhraseTable;

/** The parts of stage 4 that hold for every document. */
record SubjectTools(
    Chunker chunker,
    IndicatorFinder indicators,
    PlaceFrames frames,
    SmallNames.Titles titles,
    EntityScanner entities,
    EntityRules entityRules,
    OwnerMerger owners,
    PriceFinder prices,
    IssuerFinder issuers,
    OfficePlace offices,
    NationwideNames nationwideNames,
    Continuation continuation,
    PhraseTable<String> classifiers,
    PhraseTable<String> rates) {}
