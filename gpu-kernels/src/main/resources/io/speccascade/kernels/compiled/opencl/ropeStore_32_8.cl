#pragma OPENCL EXTENSION cl_khr_fp64 : enable  
#pragma OPENCL EXTENSION cl_khr_fp16 : enable  
__kernel void ropeStore(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *qkv, __global uchar *keys, __global uchar *values, __global uchar *counts, __global uchar *slots, __global uchar *positions, __global uchar *blockTable, __global uchar *frequency, __global uchar *sizes, __global uchar *scalars, __private int pairLanes, __private int headLanes)
{
  __global uchar *ul_0, *ul_1, *ul_10, *ul_135, *ul_14, *ul_141, *ul_157, *ul_16, *ul_163, *ul_176, *ul_18, *ul_181, *ul_198, *ul_2, *ul_20, *ul_204, *ul_214, *ul_22, *ul_220, *ul_24, *ul_26, *ul_3, *ul_31, *ul_33, *ul_35, *ul_4, *ul_43, *ul_5, *ul_6, *ul_7, *ul_70, *ul_8, *ul_9;
  bool b_13;
  float f_100, f_101, f_102, f_103, f_104, f_105, f_108, f_109, f_110, f_113, f_114, f_115, f_116, f_119, f_120, f_121, f_136, f_142, f_143, f_144, f_145, f_146, f_147, f_158, f_164, f_165, f_166, f_167, f_168, f_169, f_199, f_215, f_27, f_50, f_71, f_72, f_73, f_74, f_76, f_77, f_78, f_79, f_80, f_81, f_82, f_83, f_84, f_85, f_86, f_87, f_88, f_89, f_90, f_94, f_95, f_96, f_97, f_98, f_99;
  int i_106, i_107, i_11, i_111, i_112, i_117, i_118, i_12, i_122, i_123, i_124, i_125, i_126, i_127, i_128, i_129, i_130, i_131, i_137, i_148, i_149, i_15, i_150, i_151, i_152, i_153, i_159, i_17, i_170, i_171, i_172, i_177, i_182, i_183, i_184, i_185, i_186, i_187, i_188, i_189, i_19, i_190, i_191, i_192, i_193, i_194, i_200, i_205, i_206, i_207, i_208, i_209, i_21, i_210, i_216, i_221, i_23, i_25, i_32, i_34, i_36, i_37, i_38, i_39, i_44, i_45, i_46, i_47, i_48, i_49, i_51, i_52, i_53, i_54, i_55, i_56, i_57, i_58, i_59, i_60, i_61, i_62, i_63, i_64, i_65, i_66, i_75, i_91, i_92, i_93;
  long l_132, l_133, l_134, l_138, l_139, l_140, l_154, l_155, l_156, l_160, l_161, l_162, l_173, l_174, l_175, l_178, l_179, l_180, l_195, l_196, l_197, l_201, l_202, l_203, l_211, l_212, l_213, l_217, l_218, l_219, l_28, l_29, l_30, l_40, l_41, l_42, l_67, l_68, l_69;

  // BLOCK 0
  ul_0  =  qkv;
  ul_1  =  keys;
  ul_2  =  values;
  ul_3  =  counts;
  ul_4  =  slots;
  ul_5  =  positions;
  ul_6  =  blockTable;
  ul_7  =  frequency;
  ul_8  =  sizes;
  ul_9  =  scalars;
  ul_10  =  ul_3 + 16L;
  i_11  =  *((__global int *) ul_10);
  i_12  =  get_group_id(0);
  b_13  =  i_12 < i_11;
  if(b_13)
  {
    // BLOCK 1
    ul_14  =  ul_8 + 16L;
    i_15  =  *((__global int *) ul_14);
    ul_16  =  ul_8 + 20L;
    i_17  =  *((__global int *) ul_16);
    ul_18  =  ul_8 + 24L;
    i_19  =  *((__global int *) ul_18);
    ul_20  =  ul_8 + 28L;
    i_21  =  *((__global int *) ul_20);
    ul_22  =  ul_8 + 32L;
    i_23  =  *((__global int *) ul_22);
    ul_24  =  ul_8 + 40L;
    i_25  =  *((__global int *) ul_24);
    ul_26  =  ul_9 + 16L;
    f_27  =  *((__global float *) ul_26);
    l_28  =  (long) i_12;
    l_29  =  l_28 + 4L;
    l_30  =  l_29 << 2;
    ul_31  =  ul_5 + l_30;
    i_32  =  *((__global int *) ul_31);
    ul_33  =  ul_4 + l_30;
    i_34  =  *((__global int *) ul_33);
    ul_35  =  ul_8 + 36L;
    i_36  =  *((__global int *) ul_35);
    i_37  =  i_34 * i_36;
    i_38  =  i_32 / i_23;
    i_39  =  i_37 + i_38;
    l_40  =  (long) i_39;
    l_41  =  l_40 + 4L;
    l_42  =  l_41 << 2;
    ul_43  =  ul_6 + l_42;
    i_44  =  *((__global int *) ul_43);
    i_45  =  i_17 * i_19;
    i_46  =  i_44 * i_23;
    i_47  =  i_32 % i_23;
    i_48  =  i_46 + i_47;
    i_49  =  i_45 * i_48;
    f_50  =  (float) i_32;
    i_51  =  i_21 >> 31;
    i_52  =  i_51 + i_21;
    i_53  =  i_52 >> 1;
    i_54  =  1 - i_25;
    i_55  =  i_53 * i_54;
    i_56  =  i_17 << 1;
    i_57  =  i_56 + i_15;
    i_58  =  i_57 * i_12;
    i_59  =  i_58 * i_19;
    i_60  =  get_local_id(0);
    i_61  =  i_60 >> 31;
    i_62  =  i_61 >> 27;
    i_63  =  i_62 + i_60;
    i_64  =  i_63 >> 5;
    i_65  =  i_60 % 32;
    // BLOCK 2 MERGES [1 9 ]
    i_66  =  i_65;
    for(;i_66 < i_53;)
    {
      // BLOCK 3
      l_67  =  (long) i_66;
      l_68  =  l_67 + 4L;
      l_69  =  l_68 << 2;
      ul_70  =  ul_7 + l_69;
      f_71  =  *((__global float *) ul_70);
      f_72  =  f_50 * f_71;
      f_73  =  fmin(f_72, 1.0E30F);
      f_74  =  fma(f_73, 0.63661975F, 0.5F);
      i_75  =  isnan(f_74)? 0 : (int) f_74;
      f_76  =  (float) i_75;
      f_77  =  f_76 * 1.5625F;
      f_78  =  f_73 - f_77;
      f_79  =  f_76 * 0.008300781F;
      f_80  =  f_78 - f_79;
      f_81  =  f_76 * -4.4703484E-6F;
      f_82  =  f_80 - f_81;
      f_83  =  f_76 * 1.5893255E-8F;
      f_84  =  f_82 - f_83;
      f_85  =  f_84 * f_84;
      f_86  =  fma(f_85, -1.9515296E-4F, 0.008332161F);
      f_87  =  f_86 * f_85;
      f_88  =  f_87 - 0.16666655F;
      f_89  =  f_88 * f_85;
      f_90  =  fma(f_84, f_89, f_84);
      i_91  =  i_75 + 1;
      i_92  =  i_91 & 1;
      i_93  =  1 - i_92;
      f_94  =  (float) i_93;
      f_95  =  f_85 * 2.4433157E-5F;
      f_96  =  f_95 - 0.0013887316F;
      f_97  =  fma(f_85, f_96, 0.041666646F);
      f_98  =  f_97 * f_85;
      f_99  =  f_98 * f_85;
      f_100  =  f_85 * 0.5F;
      f_101  =  f_99 - f_100;
      f_102  =  f_101 + 1.0F;
      f_103  =  1.0F - f_94;
      f_104  =  f_102 * f_103;
      f_105  =  fma(f_90, f_94, f_104);
      i_106  =  i_91 & 2;
      i_107  =  1 - i_106;
      f_108  =  (float) i_107;
      f_109  =  f_105 * f_108;
      f_110  =  f_109 * f_27;
      i_111  =  i_75 & 1;
      i_112  =  1 - i_111;
      f_113  =  (float) i_112;
      f_114  =  1.0F - f_113;
      f_115  =  f_114 * f_102;
      f_116  =  fma(f_90, f_113, f_115);
      i_117  =  i_75 & 2;
      i_118  =  1 - i_117;
      f_119  =  (float) i_118;
      f_120  =  f_116 * f_119;
      f_121  =  f_120 * f_27;
      i_122  =  i_66 + 1;
      i_123  =  i_122 * i_25;
      i_124  =  i_55 + i_123;
      i_125  =  i_124 + i_66;
      i_126  =  i_66 * i_25;
      i_127  =  i_126 + i_66;
      // BLOCK 4 MERGES [3 5 ]
      i_128  =  i_64;
      for(;i_128 < i_15;)
      {
        // BLOCK 5
        i_129  =  i_128 * i_19;
        i_130  =  i_59 + i_129;
        i_131  =  i_127 + i_130;
        l_132  =  (long) i_131;
        l_133  =  l_132 + 4L;
        l_134  =  l_133 << 2;
        ul_135  =  ul_0 + l_134;
        f_136  =  *((__global float *) ul_135);
        i_137  =  i_125 + i_130;
        l_138  =  (long) i_137;
        l_139  =  l_138 + 4L;
        l_140  =  l_139 << 2;
        ul_141  =  ul_0 + l_140;
        f_142  =  *((__global float *) ul_141);
        f_143  =  f_110 * f_136;
        f_144  =  f_121 * f_142;
        f_145  =  f_143 - f_144;
        *((__global float *) ul_135)  =  f_145;
        f_146  =  f_121 * f_136;
        f_147  =  fma(f_110, f_142, f_146);
        *((__global float *) ul_141)  =  f_147;
        i_148  =  i_128 + 8;
        i_128  =  i_148;
      }  // B4
      // BLOCK 6
      // BLOCK 7 MERGES [6 8 ]
      i_149  =  i_64;
      for(;i_149 < i_17;)
      {
        // BLOCK 8
        i_150  =  i_149 + i_15;
        i_151  =  i_150 * i_19;
        i_152  =  i_151 + i_59;
        i_153  =  i_152 + i_127;
        l_154  =  (long) i_153;
        l_155  =  l_154 + 4L;
        l_156  =  l_155 << 2;
        ul_157  =  ul_0 + l_156;
        f_158  =  *((__global float *) ul_157);
        i_159  =  i_152 + i_125;
        l_160  =  (long) i_159;
        l_161  =  l_160 + 4L;
        l_162  =  l_161 << 2;
        ul_163  =  ul_0 + l_162;
        f_164  =  *((__global float *) ul_163);
        f_165  =  f_158 * f_110;
        f_166  =  f_164 * f_121;
        f_167  =  f_165 - f_166;
        *((__global float *) ul_157)  =  f_167;
        f_168  =  f_121 * f_158;
        f_169  =  fma(f_110, f_164, f_168);
        *((__global float *) ul_163)  =  f_169;
        i_170  =  i_149 * i_19;
        i_171  =  i_49 + i_170;
        i_172  =  i_171 + i_127;
        l_173  =  (long) i_172;
        l_174  =  l_173 + 4L;
        l_175  =  l_174 << 2;
        ul_176  =  ul_1 + l_175;
        *((__global float *) ul_176)  =  f_167;
        i_177  =  i_171 + i_125;
        l_178  =  (long) i_177;
        l_179  =  l_178 + 4L;
        l_180  =  l_179 << 2;
        ul_181  =  ul_1 + l_180;
        *((__global float *) ul_181)  =  f_169;
        i_182  =  i_149 + 8;
        i_149  =  i_182;
      }  // B7
      // BLOCK 9
      i_183  =  i_66 + 32;
      i_66  =  i_183;
    }  // B2
    // BLOCK 10
    i_184  =  i_19 - i_21;
    i_185  =  i_184 * i_17;
    i_186  =  i_15 * i_19;
    i_187  =  i_186 + i_59;
    // BLOCK 11 MERGES [10 12 ]
    i_188  =  i_60;
    for(;i_188 < i_185;)
    {
      // BLOCK 12
      i_189  =  i_188 / i_184;
      i_190  =  i_189 * i_19;
      i_191  =  i_190 + i_21;
      i_192  =  i_188 % i_184;
      i_193  =  i_191 + i_192;
      i_194  =  i_193 + i_187;
      l_195  =  (long) i_194;
      l_196  =  l_195 + 4L;
      l_197  =  l_196 << 2;
      ul_198  =  ul_0 + l_197;
      f_199  =  *((__global float *) ul_198);
      i_200  =  i_49 + i_193;
      l_201  =  (long) i_200;
      l_202  =  l_201 + 4L;
      l_203  =  l_202 << 2;
      ul_204  =  ul_1 + l_203;
      *((__global float *) ul_204)  =  f_199;
      i_205  =  i_188 + 256;
      i_188  =  i_205;
    }  // B11
    // BLOCK 13
    i_206  =  i_15 + i_17;
    i_207  =  i_206 * i_19;
    i_208  =  i_207 + i_59;
    // BLOCK 14 MERGES [13 15 ]
    i_209  =  i_60;
    for(;i_209 < i_45;)
    {
      // BLOCK 15
      i_210  =  i_208 + i_209;
      l_211  =  (long) i_210;
      l_212  =  l_211 + 4L;
      l_213  =  l_212 << 2;
      ul_214  =  ul_0 + l_213;
      f_215  =  *((__global float *) ul_214);
      i_216  =  i_49 + i_209;
      l_217  =  (long) i_216;
      l_218  =  l_217 + 4L;
      l_219  =  l_218 << 2;
      ul_220  =  ul_2 + l_219;
      *((__global float *) ul_220)  =  f_215;
      i_221  =  i_209 + 256;
      i_209  =  i_221;
    }  // B14
    // BLOCK 16
  }  // B0
  else
  {
    // BLOCK 17
  }  // B0
  // BLOCK 18 MERGES [17 16 ]
  return;
}  //  kernel
