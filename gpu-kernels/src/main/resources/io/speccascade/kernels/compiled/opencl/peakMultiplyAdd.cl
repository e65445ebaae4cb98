#pragma OPENCL EXTENSION cl_khr_fp64 : enable  
#pragma OPENCL EXTENSION cl_khr_fp16 : enable  
__kernel void peakMultiplyAdd(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *out, __global uchar *sizes, __global uchar *scalars)
{
  __global uchar *ul_0, *ul_1, *ul_2, *ul_49, *ul_5, *ul_7, *ul_9;
  float f_10, f_12, f_13, f_14, f_15, f_16, f_17, f_18, f_19, f_20, f_21, f_22, f_23, f_24, f_25, f_26, f_27, f_28, f_29, f_30, f_31, f_32, f_33, f_34, f_35, f_36, f_37, f_38, f_39, f_40, f_41, f_42, f_43, f_50, f_51, f_52, f_53, f_54, f_55, f_56, f_57, f_58, f_59, f_60, f_61, f_62, f_63, f_64, f_65, f_8;
  int i_11, i_44, i_45, i_6;
  long l_46, l_47, l_48;

  // BLOCK 0
  ul_0  =  out;
  ul_1  =  sizes;
  ul_2  =  scalars;
  __private float ul_3[16];
  __private float* ul_4 = ul_3;
  ul_5  =  ul_1 + 16L;
  i_6  =  *((__global int *) ul_5);
  ul_7  =  ul_2 + 16L;
  f_8  =  *((__global float *) ul_7);
  ul_9  =  ul_2 + 20L;
  f_10  =  *((__global float *) ul_9);
  ul_4[0]  =  0.0F;
  ul_4[1]  =  1.0F;
  ul_4[2]  =  2.0F;
  ul_4[3]  =  3.0F;
  ul_4[4]  =  4.0F;
  ul_4[5]  =  5.0F;
  ul_4[6]  =  6.0F;
  ul_4[7]  =  7.0F;
  ul_4[8]  =  8.0F;
  ul_4[9]  =  9.0F;
  ul_4[10]  =  10.0F;
  ul_4[11]  =  11.0F;
  ul_4[12]  =  12.0F;
  ul_4[13]  =  13.0F;
  ul_4[14]  =  14.0F;
  ul_4[15]  =  15.0F;
  // BLOCK 1 MERGES [0 2 ]
  i_11  =  0;
  f_12  =  0.0F;
  f_13  =  1.0F;
  f_14  =  2.0F;
  f_15  =  3.0F;
  f_16  =  4.0F;
  f_17  =  5.0F;
  f_18  =  6.0F;
  f_19  =  7.0F;
  f_20  =  8.0F;
  f_21  =  9.0F;
  f_22  =  10.0F;
  f_23  =  11.0F;
  f_24  =  12.0F;
  f_25  =  13.0F;
  f_26  =  14.0F;
  f_27  =  15.0F;
  for(;i_11 < i_6;)
  {
    // BLOCK 2
    f_28  =  fma(f_12, f_8, f_10);
    ul_4[0]  =  f_28;
    f_29  =  fma(f_13, f_8, f_10);
    ul_4[1]  =  f_29;
    f_30  =  fma(f_14, f_8, f_10);
    ul_4[2]  =  f_30;
    f_31  =  fma(f_15, f_8, f_10);
    ul_4[3]  =  f_31;
    f_32  =  fma(f_16, f_8, f_10);
    ul_4[4]  =  f_32;
    f_33  =  fma(f_17, f_8, f_10);
    ul_4[5]  =  f_33;
    f_34  =  fma(f_18, f_8, f_10);
    ul_4[6]  =  f_34;
    f_35  =  fma(f_19, f_8, f_10);
    ul_4[7]  =  f_35;
    f_36  =  fma(f_20, f_8, f_10);
    ul_4[8]  =  f_36;
    f_37  =  fma(f_21, f_8, f_10);
    ul_4[9]  =  f_37;
    f_38  =  fma(f_22, f_8, f_10);
    ul_4[10]  =  f_38;
    f_39  =  fma(f_23, f_8, f_10);
    ul_4[11]  =  f_39;
    f_40  =  fma(f_24, f_8, f_10);
    ul_4[12]  =  f_40;
    f_41  =  fma(f_25, f_8, f_10);
    ul_4[13]  =  f_41;
    f_42  =  fma(f_26, f_8, f_10);
    ul_4[14]  =  f_42;
    f_43  =  fma(f_27, f_8, f_10);
    ul_4[15]  =  f_43;
    i_44  =  i_11 + 1;
    i_11  =  i_44;
    f_12  =  f_28;
    f_13  =  f_29;
    f_14  =  f_30;
    f_15  =  f_31;
    f_16  =  f_32;
    f_17  =  f_33;
    f_18  =  f_34;
    f_19  =  f_35;
    f_20  =  f_36;
    f_21  =  f_37;
    f_22  =  f_38;
    f_23  =  f_39;
    f_24  =  f_40;
    f_25  =  f_41;
    f_26  =  f_42;
    f_27  =  f_43;
  }  // B1
  // BLOCK 3
  i_45  =  get_global_id(0);
  l_46  =  (long) i_45;
  l_47  =  l_46 + 4L;
  l_48  =  l_47 << 2;
  ul_49  =  ul_0 + l_48;
  f_50  =  f_12 + 0.0F;
  f_51  =  f_50 + f_13;
  f_52  =  f_51 + f_14;
  f_53  =  f_52 + f_15;
  f_54  =  f_53 + f_16;
  f_55  =  f_54 + f_17;
  f_56  =  f_55 + f_18;
  f_57  =  f_56 + f_19;
  f_58  =  f_57 + f_20;
  f_59  =  f_58 + f_21;
  f_60  =  f_59 + f_22;
  f_61  =  f_60 + f_23;
  f_62  =  f_61 + f_24;
  f_63  =  f_62 + f_25;
  f_64  =  f_63 + f_26;
  f_65  =  f_64 + f_27;
  *((__global float *) ul_49)  =  f_65;
  return;
}  //  kernel
