package io.realticket.commandapi.http.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.GlobalHistogramBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The picture is read back by a reader of codes, from the drawn modules alone. */
class QrPictureTest {
    private static final int PIXELS_A_MODULE = 4;

    @Test
    void a_reader_reads_what_was_written() throws ReaderException {
        String text = "RT1." + "aB3_-".repeat(28);

        assertThat(read(QrPicture.svg(text))).isEqualTo(text);
    }

    private static String read(String svg) throws ReaderException {
        Matcher frame = Pattern.compile("viewBox=\"0 0 (\\d+) ").matcher(svg);
        assertThat(frame.find()).isTrue();
        int width = Integer.parseInt(frame.group(1)) * PIXELS_A_MODULE;
        int[] pixels = new int[width * width];
        Arrays.fill(pixels, 0xFFFFFF);
        Matcher module = Pattern.compile("M(\\d+) (\\d+)h1v1h-1z").matcher(svg);
        while (module.find()) {
            paint(pixels, width, Integer.parseInt(module.group(1)), Integer.parseInt(module.group(2)));
        }
        RGBLuminanceSource picture = new RGBLuminanceSource(width, width, pixels);
        return new QRCodeReader()
                .decode(new BinaryBitmap(new GlobalHistogramBinarizer(picture)))
                .getText();
    }

    private static void paint(int[] pixels, int width, int column, int row) {
        for (int y = row * PIXELS_A_MODULE; y < (row + 1) * PIXELS_A_MODULE; y++) {
            Arrays.fill(pixels, y * width + column * PIXELS_A_MODULE, y * width + (column + 1) * PIXELS_A_MODULE, 0);
        }
    }
}
