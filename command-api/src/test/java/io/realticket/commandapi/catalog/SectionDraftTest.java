package io.realticket.commandapi.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.realticket.contracts.id.SectionId;
import java.text.Normalizer;
import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How a section's name becomes its id. */
class SectionDraftTest {
    @ParameterizedTest
    @CsvSource({"A구역, A", "나구역, 나", "구역, 구역", "Balcón 1, Balcón1"})
    void an_id_is_the_same_however_the_file_composes_its_characters(String name, String id) {
        for (Normalizer.Form form : Normalizer.Form.values()) {
            SectionDraft draft = new SectionDraft(Normalizer.normalize(name, form), 1, 1, new BitSet(), List.of());

            assertThat(draft.id()).as(form.name()).contains(new SectionId(id));
        }
    }
}
