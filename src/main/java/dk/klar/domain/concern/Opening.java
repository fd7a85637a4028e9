package dk.klar.domain.concern;

import dk.klar.domain.record.RecordBody;

/** That somebody opened the letterbox. Only ever in the history: reading what was said in confidence is logged. */
public record Opening() implements RecordBody {
}
